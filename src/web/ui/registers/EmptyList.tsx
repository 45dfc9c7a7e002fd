import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AnyRegister } from '#domain/values/register.ts'
import { usePhrase } from '../language/language.ts'
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
}

/** What stands in a list without rows: why it is empty, and how to go on. */
export function EmptyList({ register, state, onState, today, onCreate, whyNotCreate }: Props) {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  const showEveryDay = dayOf(register, state, today) !== undefined && (
    <Button variant="default" onClick={() => onState({ ...state, on: EVERY_DAY })}>
      {t('list.showEveryDay')}
    </Button>
  )
  if (isNarrowed(state))
    return (
      <EmptyState title={t('list.emptyFiltered')} text={t('list.emptyFilteredText')}>
        <Button variant="default" onClick={() => onState({ ...state, q: '', filters: {} })}>
          {t('list.clearAll')}
        </Button>
        {showEveryDay}
      </EmptyState>
    )
  const mayCreate = whyNotCreate === undefined
  return (
    <EmptyState
      title={t('list.emptyTitle', { title: phrase(register.title) })}
      text={mayCreate ? t('list.emptyText') : t('list.emptyTextReader')}
    >
      {mayCreate && <Button onClick={onCreate}>{t('list.create')}</Button>}
      {showEveryDay}
    </EmptyState>
  )
}
