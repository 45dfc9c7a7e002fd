import { SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showsOneDay } from '#domain/values/register.ts'
import { DateField } from '../parts/DateField.tsx'
import { ColumnChooser } from './ColumnChooser.tsx'
import { ListViews } from './ListViews.tsx'
import { EVERY_DAY, type ListState } from './list-state.ts'
import styles from './RegisterToolbar.module.css'
import type { RegisterSource } from './register-source.ts'

interface Props {
  readonly source: RegisterSource
  readonly state: ListState
  readonly onState: (state: ListState) => void
  /** The date of the cluster, on which lists stand. */
  readonly today: string
}

/** How long typing rests before the list is searched; milliseconds. */
const TYPING_REST = 250

/** Above a list, how it is looked at: search, date, columns, and views that were kept. */
export function RegisterToolbar({ source, state, onState, today }: Props) {
  return (
    <div className={styles.bar}>
      <SearchField key={source.register.name} state={state} onState={onState} />
      {showsOneDay(source.register) && <DayChoice state={state} onState={onState} today={today} />}
      <ColumnChooser register={source.register} state={state} onState={onState} />
      <ListViews register={source.register} state={state} onState={onState} />
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

/** Whether the list shows one day, and which, or all records that ever were. */
function DayChoice({ state, onState, today }: Pick<Props, 'state' | 'onState' | 'today'>) {
  const { t } = useTranslation('office')
  const isEveryDay = state.on === EVERY_DAY
  return (
    <>
      <SegmentedControl
        aria-label={t('list.validity')}
        value={isEveryDay ? EVERY_DAY : 'day'}
        onChange={chosen => onState({ ...state, on: chosen === EVERY_DAY ? EVERY_DAY : '' })}
        data={[
          { value: 'day', label: t('list.on') },
          { value: EVERY_DAY, label: t('list.everyDay') },
        ]}
      />
      {!isEveryDay && (
        <DateField
          aria-label={t('list.on')}
          clearable={state.on !== ''}
          w={124}
          value={state.on || today}
          onChange={on => onState({ ...state, on: on === today ? '' : (on ?? '') })}
        />
      )}
    </>
  )
}
