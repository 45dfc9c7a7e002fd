import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { LessonConsequence } from '#planning/timetables/term/lesson-consequences.ts'
import type { TermProblem, TermTask } from '#planning/timetables/term/term-problem.ts'
import type { Slot } from './timetable-context.ts'
import type { WeekColumn, WeekLines, WeekRow } from './week-lines.ts'

/** A lesson on its way over the week. */
export interface Carried extends Slot {
  readonly lesson: string
  /** The room chosen by hand; `null` for the best. */
  readonly room: string | null
}

/** What a slot means for the lesson on its way: a price, or a no. */
export const priceAt = (
  prices: readonly LessonConsequence[],
  { weekday, pair }: Slot,
): LessonConsequence | undefined =>
  prices.find(price => price.pair === pair && price.weekdays.includes(weekday))

/** Where a carried lesson would stand, be it allowed or not. */
export function placeOf(
  carried: Carried,
  { place }: Pick<TermLesson, 'place'>,
  task: TermTask | undefined,
  price: LessonConsequence | undefined,
): LessonPlace {
  return {
    weekdays: price?.weekdays ?? [carried.weekday],
    pair: carried.pair,
    teacher: place?.teacher ?? task?.teachers[0] ?? '',
    room: carried.room ?? price?.room ?? place?.room ?? task?.rooms[0]?.room ?? null,
  }
}

/** The task of a lesson in a problem. */
export const taskOf = (problem: TermProblem | undefined, lesson: string | undefined): TermTask | undefined =>
  problem?.tasks.find(({ id }) => id === lesson)

/** The slot at a column and a row; a lesson carried over a group's column stays on the row's day. */
export function slotAt(column: WeekColumn | undefined, row: WeekRow | undefined): Slot | undefined {
  const weekday = row?.weekday ?? column?.weekday
  return row && weekday ? { weekday: weekday as Weekday, pair: row.pair } : undefined
}

/** The slot so many columns and rows away; the edge of the week stops it. */
export function slotBeside(
  { columns, rows }: Pick<WeekLines, 'columns' | 'rows'>,
  { weekday, pair }: Slot,
  by: { readonly columns: number; readonly rows: number },
): Slot {
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))
  const isWide = rows.some(row => row.weekday !== null)
  const row = rows.findIndex(one => one.pair === pair && (one.weekday ?? weekday) === weekday)
  if (isWide) {
    // Left and right step over a whole day: the columns are groups, to which the lesson belongs anyway.
    const perDay = rows.filter(one => one.weekday === weekday).length
    const next = rows[within(row + by.rows + by.columns * perDay, rows.length)]
    return slotAt(undefined, next) ?? { weekday, pair }
  }
  const column = columns.findIndex(one => one.weekday === weekday)
  const next = slotAt(
    columns[within(column + by.columns, columns.length)],
    rows[within(row + by.rows, rows.length)],
  )
  return next ?? { weekday, pair }
}
