import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import palette from '../years/palette.module.css'
import card from './card.module.css'
import { LessonCard } from './LessonCard.tsx'
import { TimetableHandsProvider } from './timetable-context.ts'
import { type InHand, useTimetableHands } from './use-timetable-hands.ts'
import { WeekGrid } from './WeekGrid.tsx'
import styles from './week.module.css'

interface Props extends InHand {
  readonly week: number
  /** The lessons that break rules where they stand. */
  readonly broken: ReadonlySet<string>
  /** What stands above the week and below it; made by the board, it is not made anew with each step of a lesson. */
  readonly head: ReactNode
  readonly notes: ReactNode
  readonly foot: ReactNode
}

/** The week with the lesson on its way: of the whole board only this is drawn while a lesson is carried. */
export function WeekInHand({ week, broken, head, notes, foot, ...given }: Props) {
  const { t } = useTranslation('office')
  const { board, lines, view, lessons } = given
  const state = useTimetableHands(given)
  const { opened } = state
  return (
    <TimetableHandsProvider value={state.hands}>
      <div className={`${palette.palette} ${styles.sheet}`} data-wide={view.by === 'college' || undefined}>
        {head}
        {state.failure && (
          <p role="alert" className={card.warning}>
            {t('timetables.engineFailed', { reason: state.failure.message })}
          </p>
        )}
        {notes}
        <div className={styles.board} data-card={opened ? true : undefined}>
          <WeekGrid
            {...{ board, lines, view, week, lessons, broken }}
            carried={state.carried}
            isRefused={state.isRefused}
            prices={state.prices}
            mayMove={state.mayMove}
            opened={opened?.id}
          />
          {opened && <LessonCard board={board} lesson={opened} state={state} />}
        </div>
        {foot}
      </div>
    </TimetableHandsProvider>
  )
}
