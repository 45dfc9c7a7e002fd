import { academicYear, mondayOfWeek } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import type { WeekLines } from './week-lines.ts'

/** The dates of the columns of a week; none where it is all weeks in one, or groups stand side by side. */
export const daysOfColumns = (
  columns: WeekLines['columns'],
  year: number,
  week: number,
): readonly LocalDate[] =>
  week === 0
    ? []
    : columns.flatMap(({ weekday }) =>
        weekday === null ? [] : [addDays(mondayOfWeek(academicYear(year), week), weekday - 1)],
      )

/**
 * The column at which a week opens: that of the lesson whose card is open, else that of the working day; the first where
 * neither stands on the page.
 */
export function columnToOpen(
  { pieces }: Pick<WeekLines, 'pieces'>,
  days: readonly string[],
  { lesson, today }: { readonly lesson: string | undefined; readonly today: string | undefined },
): number {
  const piece = pieces.find(one => one.lesson.id === lesson)
  return piece?.column ?? Math.max(0, days.indexOf(today ?? ''))
}

/**
 * The column that is in view: the one that begins nearest to where the page is scrolled.
 *
 * @param starts where each column begins, pixels
 * @param scrolled how far the page is scrolled sideways, pixels
 */
export function columnInView(starts: readonly number[], scrolled: number): number {
  const gaps = starts.map(start => Math.abs(start - scrolled))
  return Math.max(0, gaps.indexOf(Math.min(...gaps)))
}
