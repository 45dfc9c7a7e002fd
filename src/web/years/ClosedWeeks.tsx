import { ACTIVITY_LETTERS, ACTIVITY_WORDS } from '#domain/programmes/activity.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './grid.module.css'
import type { Run } from './group-lines.ts'

/** Weeks that the calendar of a group closes to practice, each with its letter. */
export function ClosedWeeks({ run }: { readonly run: Run }) {
  const language = useLanguage()
  const { activity, firstWeek, weeks } = run
  const letter = ACTIVITY_LETTERS[activity]
  const isRest = activity === 'holidays' || activity === 'outside'
  return (
    <span
      className={styles.closed}
      style={{ gridColumn: `${firstWeek} / span ${weeks}` }}
      data-activity={activity}
      title={ACTIVITY_WORDS[activity][language]}
    >
      {isRest ? weeksOf(run).map(week => <i key={week}>{letter}</i>) : letter}
    </span>
  )
}

const weeksOf = ({ firstWeek, weeks }: Run): number[] =>
  Array.from({ length: weeks }, (_, position) => firstWeek + position)
