import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { addDays, type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import { writeDay } from '../ui/format/dates.ts'
import { useLanguage } from '../ui/language/language.ts'
import styles from './public.module.css'
import type { PublicDay } from './public-timetables.api.ts'

interface Props {
  readonly monday: LocalDate
  readonly days: readonly PublicDay[]
  readonly chosen: LocalDate
  readonly today: string
  readonly onChoose: (day: LocalDate) => void
}

/** The days of a week to choose from, on a screen that shows one at a time. */
export function DayTabs({ monday, days, chosen, today, onChoose }: Props) {
  const language = useLanguage()
  return (
    <div className={`${styles.tabs} no-print`}>
      {days.map((_, at) => {
        const day = addDays(monday, at)
        return (
          <button
            key={day}
            type="button"
            aria-pressed={day === chosen}
            aria-label={writeDay(day, language)}
            data-today={day === today || undefined}
            onClick={() => onChoose(day)}
          >
            <span>{WEEKDAY_WORDS[weekdayOf(day)].short[language]}</span>
            <strong>{Number(day.slice(8))}</strong>
          </button>
        )
      })}
    </div>
  )
}
