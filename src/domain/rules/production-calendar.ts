import { type LocalDate, weekdayOf } from '../values/local-date.ts'
import type { CalendarDay } from './calendar-day.ts'

/** What the production calendar says of a day in a week of five or six working days. */
export interface ProductionCalendar {
  /** Whether the day is worked, or lessons are held on it, when the week has so many working days. */
  isWorkingDay(day: LocalDate, daysPerWeek: number): boolean
  /** The holiday that falls on the day, by its name. */
  holidayOn(day: LocalDate): string | null
}

/**
 * Opens the production calendar. Its days off and transfers are those of the five-day week: with six days a plain
 * Saturday is worked, and a day off that was moved from a Saturday is worked as well, since that Saturday was a
 * day off anyway only for those who work five days.
 */
export function productionCalendar(days: readonly CalendarDay[]): ProductionCalendar {
  const named = new Map(days.map(day => [day.day, day]))
  return {
    isWorkingDay: (day, daysPerWeek) => isWorked(day, daysPerWeek, named.get(day)),
    holidayOn: day => named.get(day)?.holiday ?? null,
  }
}

function isWorked(day: LocalDate, daysPerWeek: number, named: CalendarDay | undefined): boolean {
  const weekday = weekdayOf(day)
  const isUsual = weekday <= daysPerWeek
  if (named === undefined || named.kind === 'usualDay') return isUsual
  // A short day is worked even on a Saturday: such a one is a day before a holiday to which a day off was moved.
  if (named.kind !== 'dayOff') return true
  // A holiday itself is a day off for everybody; a transfer from a Saturday only for the five-day week.
  const movedFromSaturday = named.movedFrom !== null && weekdayOf(named.movedFrom) === 6
  return named.holiday === null && movedFromSaturday && daysPerWeek >= 6 && isUsual
}
