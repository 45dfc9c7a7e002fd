import { useLanguage } from '../ui/language/language.ts'
import styles from './grid.module.css'
import { monthSpans } from './month-spans.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly weeks: Board['weeks']
  readonly onWeek: (week: number) => void
}

/** The months of a year as buttons, for a screen that shows two weeks at a time. */
export function MonthJump({ weeks, onWeek }: Props) {
  const language = useLanguage()
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  return (
    <div className={styles.jump}>
      {monthSpans(weeks).map(({ month: named, firstWeek }) => (
        <button key={named} type="button" onClick={() => onWeek(firstWeek)}>
          {month.format(new Date(`${named}-01T00:00:00Z`)).replace('.', '')}
        </button>
      ))}
    </div>
  )
}
