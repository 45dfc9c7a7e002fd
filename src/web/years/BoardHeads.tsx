import { memo } from 'react'
import { useLanguage } from '../ui/language/language.ts'
import styles from './grid.module.css'
import { monthSpans } from './month-spans.ts'
import { writeWeeks } from './write-weeks.ts'
import type { Board } from './years.api.ts'

interface Props {
  readonly weeks: Board['weeks']
  readonly year: number
  /** The week of the working date; none in another year. */
  readonly now: number | undefined
}

/** Months and week numbers over the board; they stay in sight. */
export const BoardHeads = memo(function BoardHeads({ weeks, year, now }: Props) {
  const language = useLanguage()
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return (
    <div className={styles.heads}>
      <div className={styles.row}>
        <div className={styles.name} />
        <div className={`${styles.weeks} ${styles.months}`}>
          {monthSpans(weeks).map(({ month: named, firstWeek, weeks: span }) => (
            <span key={named} style={{ gridColumn: `${firstWeek} / span ${span}` }}>
              <b>{month.format(new Date(`${named}-01T00:00:00Z`))}</b>
            </span>
          ))}
        </div>
      </div>
      <div className={styles.row}>
        <div className={styles.name} />
        <div className={`${styles.weeks} ${styles.numbers}`} data-weeks>
          {weeks.map(({ number, holidays }) => (
            <span
              key={number}
              style={{ gridColumn: number }}
              data-week={number}
              data-now={number === now || undefined}
              data-holiday={holidays.length > 0 || undefined}
              title={[writeWeeks(year, number, 1, language), ...holidays].join('\n')}
            >
              {number}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
})
