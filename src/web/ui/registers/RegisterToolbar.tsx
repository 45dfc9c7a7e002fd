import { TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../parts/ActButton.tsx'
import { ColumnChooser } from './ColumnChooser.tsx'
import { ExportButton } from './ExportButton.tsx'
import { ListViews } from './ListViews.tsx'
import { type ListState, listQueryOf } from './list-state.ts'
import styles from './RegisterToolbar.module.css'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly state: ListState
  readonly onState: (state: ListState) => void
  readonly total: number
  readonly onCreate: () => void
  /** Why the person may not add a record; nothing when they may. */
  readonly whyNotCreate: string | undefined
}

/** How long typing rests before the list is searched; milliseconds. */
const TYPING_REST = 250

/** Above a list: search, date, columns, kept views, the spreadsheet, and adding a record. */
export function RegisterToolbar({ source, state, onState, total, onCreate, whyNotCreate }: Props) {
  const { t } = useTranslation('office')
  const dated = 'startsOn' in source.register.columns
  return (
    <div className={styles.bar}>
      <SearchField key={source.register.name} state={state} onState={onState} />
      {dated && (
        <DateInput
          aria-label={t('list.on')}
          placeholder={t('list.on')}
          valueFormat="DD.MM.YYYY"
          clearable
          w={136}
          value={state.on || null}
          onChange={on => onState({ ...state, on: on ?? '' })}
        />
      )}
      <ColumnChooser register={source.register} state={state} onState={onState} />
      <ListViews register={source.register} state={state} onState={onState} />
      <ExportButton source={source} query={listQueryOf(state)} />
      <ActButton variant="filled" refusal={whyNotCreate} onAct={onCreate}>
        {t('list.create')}
      </ActButton>
      <span className={styles.total} role="status">
        {t('list.total', { count: total })}
      </span>
    </div>
  )
}

function SearchField({ state, onState }: Pick<Props, 'state' | 'onState'>) {
  const { t } = useTranslation('office')
  const [typed, setTyped] = useState(state.q)
  const search = useDebouncedCallback((q: string) => onState({ ...state, q }), TYPING_REST)
  useEffect(() => setTyped(state.q), [state.q])
  return (
    <TextInput
      className={styles.search}
      type="search"
      aria-label={t('list.search')}
      placeholder={t('list.search')}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        search(event.currentTarget.value)
      }}
    />
  )
}
