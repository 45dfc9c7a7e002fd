import type { CalendarDay } from './calendar-day.ts'

/**
 * An edition of the production calendar as it has to stand beside what there is: its own days, and as usual days those
 * which an earlier edition named for the same years and this one no longer does.
 */
export function wholeEdition(
  standing: readonly CalendarDay[],
  edition: readonly CalendarDay[],
): CalendarDay[] {
  const years = new Set(edition.map(yearOf))
  const named = new Set(edition.map(({ day }) => day))
  const takenBack = standing.filter(day => years.has(yearOf(day)) && !named.has(day.day))
  return [...edition, ...takenBack.map(({ day }) => usualDay(day))]
}

const usualDay = (day: CalendarDay['day']): CalendarDay => ({
  day,
  kind: 'usualDay',
  holiday: null,
  movedFrom: null,
})

const yearOf = ({ day }: CalendarDay): string => day.slice(0, 4)
