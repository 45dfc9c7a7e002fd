import { useTranslation } from 'react-i18next'
import { writeNumber } from '../ui/format/numbers.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './bar.module.css'
import { useBoardActs } from './board-context.ts'
import type { DayRun } from './group-lines.ts'
import { writeWeeks } from './write-weeks.ts'

/** Practice on a day of each week: a thin line below the bars, since it takes no whole week. */
export function DayPractice({ run: { load, firstWeek, weeks, lane } }: { readonly run: DayRun }) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  const { year } = useBoardActs()
  const hours = writeNumber(load.hoursPerWeek, language, 1)
  return (
    <span
      className={styles.days}
      style={{ gridColumn: `${firstWeek} / span ${weeks}`, gridRow: lane + 2 }}
      data-lane={lane}
      data-kind={load.kind}
      title={t('years.days.title', {
        module: load.module,
        group: load.group,
        weeks: writeWeeks(year, firstWeek, weeks, language),
        hours,
      })}
    >
      <b>{load.module}</b> · {t('years.days.bar', { hours })}
    </span>
  )
}
