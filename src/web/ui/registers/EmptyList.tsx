import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnyRegister } from '#domain/values/register.ts'
import { paths } from '../../app/paths.ts'
import { usePhrase } from '../language/language.ts'
import { useGo } from '../navigation/use-go.ts'
import { EmptyState } from '../parts/EmptyState.tsx'
import { dayOf, EVERY_DAY, isNarrowed, type ListState } from './list-state.ts'

interface Props {
  readonly register: AnyRegister
  readonly state: ListState
  readonly onState: (state: ListState) => void
  readonly today: string
  readonly onCreate: () => void
  /** Why the person may not add a record; nothing when they may. */
  readonly whyNotCreate: string | undefined
  /** Whether the person may bring records in a file. */
  readonly mayImport: boolean
}

/** What stands in a list without rows: why it is empty, and how to go on. */
export function EmptyList(props: Props) {
  return isNarrowed(props.state) ? <NothingFound {...props} /> : <NothingYet {...props} />
}

/** Nothing is left by what narrows the list: it says so and offers to lift it. */
function NothingFound(props: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const { register, state, onState } = props
  return (
    <EmptyState
      title={t('list.emptyFiltered')}
      text={t('list.emptyFilteredText', { title: phrase(register.title) })}
    >
      <Button onClick={() => onState({ ...state, q: '', filters: {} })}>{t('list.clearAll')}</Button>
      <EveryDay {...props} />
    </EmptyState>
  )
}

/** Nothing is there yet: it says what belongs there and offers the ways to fill it. */
function NothingYet(props: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const go = useGo()
  const { register, onCreate, whyNotCreate, mayImport } = props
  const mayCreate = whyNotCreate === undefined
  const isOneDay = dayOf(register, props.state, props.today) !== undefined
  const ways = mayCreate ? t(mayImport ? 'list.emptyText' : 'list.emptyTextAdd') : t('list.emptyTextReader')
  return (
    <EmptyState
      title={t(isOneDay ? 'list.emptyOnDay' : 'list.emptyTitle', { title: phrase(register.title) })}
      text={`${phrase(register.holds)} ${ways}`}
    >
      {mayCreate && <Button onClick={onCreate}>{t('list.create')}</Button>}
      {mayCreate && mayImport && (
        <Button variant="default" onClick={() => go(paths.imports())}>
          {t('list.bringFile')}
        </Button>
      )}
      <EveryDay {...props} />
    </EmptyState>
  )
}

/** A list that stands on one day can be empty because its records are of other days. */
function EveryDay({ register, state, onState, today }: Props) {
  const { t } = useTranslation('office')
  if (dayOf(register, state, today) === undefined) return null
  return (
    <Button variant="default" onClick={() => onState({ ...state, on: EVERY_DAY })}>
      {t('list.showEveryDay')}
    </Button>
  )
}
