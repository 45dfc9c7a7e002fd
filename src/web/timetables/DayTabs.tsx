import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import { writeDay } from '../ui/format/dates.ts'
import { useLanguage, usePhrase } from '../ui/language/language.ts'
import styles from './public.module.css'
import { publicWords as words } from './public-words.ts'

interface Props {
  readonly days: readonly LocalDate[]
  readonly chosen: LocalDate | undefined
  readonly today: string | undefined
  /** The days without lessons, where they stand back; none where that is not told. */
  readonly free?: ReadonlySet<LocalDate>
  readonly onChoose: (day: LocalDate) => void
}

/** The days of a week to choose from, on a screen that shows one at a time. */
export function DayTabs({ days, chosen, today, free, onChoose }: Props) {
  const say = usePhrase()
  const language = useLanguage()
  return (
    <div className={`${styles.tabs} no-print`}>
      {days.map(day => (
        <button
          key={day}
          type="button"
          aria-pressed={day === chosen}
          aria-label={writeDay(day, language) + (free?.has(day) ? `, ${say(words.free)}` : '')}
          data-free={free?.has(day) || undefined}
          data-today={day === today || undefined}
          onClick={() => onChoose(day)}
        >
          <span>{WEEKDAY_WORDS[weekdayOf(day)].short[language]}</span>
          <strong>{Number(day.slice(8))}</strong>
        </button>
      ))}
    </div>
  )
}
