import { termDays, termOn } from '#domain/timetables/term.ts'
import { academicYear, academicYearOf, firstDay, lastDay } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate, localDate, mondayOf } from '#domain/values/local-date.ts'

/** For how long hours are shown at once. */
export type PeriodKind = 'week' | 'month' | 'term' | 'year'

/** The kinds, from the shortest. */
export const PERIOD_KINDS: readonly PeriodKind[] = ['week', 'month', 'term', 'year']

/** From one date to another. */
export interface ZonePeriod {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The week, month, term or academic year that holds a day; a week never reaches into another academic year. */
export function periodAround(kind: PeriodKind, day: LocalDate): ZonePeriod {
  const year = academicYearOf(day)
  switch (kind) {
    case 'week': {
      const monday = mondayOf(day)
      const sunday = addDays(monday, 6)
      return {
        from: monday < firstDay(year) ? firstDay(year) : monday,
        to: sunday > lastDay(year) ? lastDay(year) : sunday,
      }
    }
    case 'month': {
      const from = localDate(`${day.slice(0, 7)}-01`)
      return { from, to: addDays(localDate(`${addDays(from, 31).slice(0, 7)}-01`), -1) }
    }
    case 'term': {
      const [from, to] = termDays(termOn(day))
      // Summer belongs to no term; its hours are those of the year.
      return day > to ? { from: addDays(to, 1), to: lastDay(year) } : { from, to }
    }
    case 'year':
      return { from: firstDay(year), to: lastDay(year) }
  }
}

/** A day of the period before or behind another. */
export function dayBeside(kind: PeriodKind, day: LocalDate, step: -1 | 1): LocalDate {
  const { from, to } = periodAround(kind, day)
  if (kind === 'year') return firstDay(academicYear(academicYearOf(day) + step))
  return step === 1 ? addDays(to, 1) : periodAround(kind, addDays(from, -1)).from
}
