import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { paths } from '../../app/paths.ts'
import { usePhrase } from '../language/language.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { CreatePanel } from './CreatePanel.tsx'
import { EmptyList } from './EmptyList.tsx'
import { FilterChips } from './FilterChips.tsx'
import { type ListState, listQueryOf, shownColumns } from './list-state.ts'
import { ManyRecords } from './ManyRecords.tsx'
import { RecordPanel } from './RecordPanel.tsx'
import styles from './RegisterPage.module.css'
import { RegisterTable } from './RegisterTable.tsx'
import { RegisterTitle } from './RegisterTitle.tsx'
import { RegisterToolbar } from './RegisterToolbar.tsx'
import type { RecordExtras } from './record-extras.ts'
import type { RegisterSource } from './register-source.ts'
import { neighboursOf, useRegisterRows } from './use-register-rows.ts'
import { useSelection } from './use-selection.ts'

/** What the address says about a register's page. */
export interface RegisterAddress {
  readonly list: ListState
  /** The record that is open beside the list; `+` for a new one. */
  readonly open: string | undefined
  /** The tab of the open record. */
  readonly tab: string
}

/** The open record of an address while a new one is being written. */
export const NEW_RECORD = '+'

interface Props {
  readonly source: RegisterSource
  /** The registers that stand on the same page of the rail, this one among them. */
  readonly siblings: readonly RegisterSource[]
  readonly address: RegisterAddress
  /** The date of the cluster, on which lists stand. */
  readonly today: string
  readonly onAddress: (address: RegisterAddress, how?: { readonly replace?: boolean }) => void
  /** Why the person may not add a record; nothing when they may. */
  readonly whyNotCreate: string | undefined
  /** Whether the person may bring records of the register in a file. */
  readonly mayImport: boolean
  /** What rooms add to the register's records. */
  readonly extras: RecordExtras
}

/** The page of one register: its list, and beside it the record that is open. */
export function RegisterPage(props: Props) {
  const { source, address, today, onAddress, whyNotCreate } = props
  const { register } = source
  const client = useQueryClient()
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  const query = useMemo(() => listQueryOf(register, address.list, today), [register, address.list, today])
  const rows = useRegisterRows(source, query, seen)
  const selection = useSelection(source, query, rows)
  const onSeen = useCallback((first: number, last: number) => setSeen({ first, last }), [])
  const columns = shownColumns(register, address.list)
  const setList = (list: ListState) => onAddress({ ...address, list }, { replace: true })
  const open = (key: string | undefined) => onAddress({ ...address, open: key, tab: 'essentials' })
  const step = (key: string) => onAddress({ ...address, open: key }, { replace: true })
  const create = () => open(NEW_RECORD)
  const list = { state: address.list, onState: setList }
  const adding = { onCreate: create, whyNotCreate }
  return (
    <div className={styles.page}>
      <RegisterTitle
        source={source}
        total={rows.isLoading ? undefined : rows.total}
        query={query}
        columns={columns}
        {...adding}
      />
      <Siblings {...props} />
      <RegisterToolbar source={source} {...list} today={today} />
      <FilterChips register={register} {...list} labels={rows.labels} />
      {rows.error && <ProblemNote error={rows.error} retry={rows.retry} />}
      <div className={styles.split}>
        <RegisterTable
          register={register}
          {...list}
          rows={rows}
          onSeen={onSeen}
          openKey={address.open}
          onOpen={open}
          selection={selection}
          empty={
            <EmptyList register={register} {...list} today={today} {...adding} mayImport={props.mayImport} />
          }
        />
        <ManyRecords
          source={source}
          selection={selection}
          total={rows.total}
          query={query}
          columns={columns}
          whyNot={whyNotCreate}
          onDone={() => {
            selection.clear()
            void client.invalidateQueries({ queryKey: [register.name] })
          }}
        />
        {address.open === NEW_RECORD && (
          <CreatePanel source={source} filters={address.list.filters} labels={rows.labels} onClose={open} />
        )}
        {address.open !== undefined && address.open !== NEW_RECORD && (
          <RecordPanel
            key={address.open}
            source={source}
            recordKey={address.open}
            tab={address.tab}
            today={today}
            onTab={tab => onAddress({ ...address, tab }, { replace: true })}
            onClose={() => open(undefined)}
            neighbours={neighboursOf(register, rows, address.open)}
            onStep={step}
            extras={props.extras}
          />
        )}
      </div>
    </div>
  )
}

function Siblings({ source, siblings }: Props) {
  const phrase = usePhrase()
  if (siblings.length < 2) return null
  return (
    <nav aria-label={phrase(source.register.title)}>
      <ul className={styles.siblings}>
        {siblings.map(({ register }) => (
          <li key={register.name}>
            <PageLink
              href={paths.register(register.name)}
              aria-current={register.name === source.register.name ? 'page' : undefined}
            >
              {phrase(register.title)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
