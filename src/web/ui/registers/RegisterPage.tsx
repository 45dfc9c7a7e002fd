import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../app/paths.ts'
import { usePhrase } from '../language/language.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { CreatePanel } from './CreatePanel.tsx'
import { EndDialog } from './EndDialog.tsx'
import { FilterChips } from './FilterChips.tsx'
import { dayOf, EVERY_DAY, isNarrowed, type ListState, listQueryOf } from './list-state.ts'
import { RecordPanel } from './RecordPanel.tsx'
import styles from './RegisterPage.module.css'
import { RegisterTable } from './RegisterTable.tsx'
import { RegisterToolbar } from './RegisterToolbar.tsx'
import type { RecordExtras } from './record-extras.ts'
import type { RegisterSource } from './register-source.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { useRegisterRows } from './use-register-rows.ts'

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
  /** What rooms add to the register's records. */
  readonly extras: RecordExtras
}

/** The page of one register: its list, and beside it the record that is open. */
export function RegisterPage(props: Props) {
  const { source, address, today, onAddress } = props
  const { register } = source
  const phrase = usePhrase()
  const client = useQueryClient()
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [isEnding, setEnding] = useState(false)
  const query = useMemo(() => listQueryOf(register, address.list, today), [register, address.list, today])
  const rows = useRegisterRows(source, query, seen)
  const onSeen = useCallback((first: number, last: number) => setSeen({ first, last }), [])
  const setList = (list: ListState) => onAddress({ ...address, list }, { replace: true })
  const open = (key: string | undefined) => onAddress({ ...address, open: key, tab: 'essentials' })
  const create = () => open(NEW_RECORD)
  const toggle = (key: string) =>
    setSelected(
      before => new Set(before.has(key) ? [...before].filter(kept => kept !== key) : [...before, key]),
    )
  const selectShown = () => setSelected(selected.size > 0 ? new Set() : new Set(rows.loadedKeys))
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{phrase(register.title)}</h1>
      <Siblings {...props} />
      <RegisterToolbar
        source={source}
        state={address.list}
        onState={setList}
        today={today}
        total={rows.total}
        onCreate={create}
        whyNotCreate={props.whyNotCreate}
      />
      <FilterChips register={register} state={address.list} onState={setList} labels={rows.labels} />
      <SelectionBar
        source={source}
        selected={selected}
        whyNot={props.whyNotCreate}
        onClear={() => setSelected(new Set())}
        onEnd={() => setEnding(true)}
      />
      {rows.error && <ProblemNote error={rows.error} retry={rows.retry} />}
      <div className={styles.split}>
        <RegisterTable
          register={register}
          state={address.list}
          onState={setList}
          rows={rows}
          onSeen={onSeen}
          openKey={address.open}
          onOpen={open}
          selected={selected}
          onSelect={toggle}
          onSelectAll={selectShown}
          empty={<EmptyList {...props} onCreate={create} />}
        />
        {address.open === NEW_RECORD ? (
          <CreatePanel source={source} filters={address.list.filters} labels={rows.labels} onClose={open} />
        ) : (
          address.open !== undefined && (
            <RecordPanel
              key={address.open}
              source={source}
              recordKey={address.open}
              tab={address.tab}
              today={today}
              onTab={tab => onAddress({ ...address, tab }, { replace: true })}
              onClose={() => open(undefined)}
              extras={props.extras}
            />
          )
        )}
      </div>
      {isEnding && (
        <EndDialog
          source={source}
          records={[...selected].map(key => ({ key }))}
          onClose={() => setEnding(false)}
          onEnded={() => {
            setEnding(false)
            setSelected(new Set())
            void client.invalidateQueries({ queryKey: [register.name] })
          }}
        />
      )}
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

function EmptyList({
  source,
  address,
  today,
  onAddress,
  whyNotCreate,
  onCreate,
}: Props & { readonly onCreate: () => void }) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const isOfOneDay = dayOf(source.register, address.list, today) !== undefined
  const showEveryDay = (
    <Button
      variant="default"
      onClick={() => onAddress({ ...address, list: { ...address.list, on: EVERY_DAY } })}
    >
      {t('list.showEveryDay')}
    </Button>
  )
  if (isNarrowed(address.list))
    return (
      <EmptyState title={t('list.emptyFiltered')} text={t('list.emptyFilteredText')}>
        <Button
          variant="default"
          onClick={() => onAddress({ ...address, list: { ...address.list, q: '', filters: {} } })}
        >
          {t('list.clearAll')}
        </Button>
        {isOfOneDay && showEveryDay}
      </EmptyState>
    )
  return (
    <EmptyState
      title={t('list.emptyTitle', { title: phrase(source.register.title) })}
      text={t('list.emptyText')}
    >
      {whyNotCreate === undefined && <Button onClick={onCreate}>{t('list.create')}</Button>}
      {isOfOneDay && showEveryDay}
    </EmptyState>
  )
}
