import type { LocalDate } from '../values/local-date.ts'
import { lessonsOf, type PublishedLesson, type PublishedRow, type PublishedWeek } from './published-week.ts'

/** What is there after that was not there before, and the other way round. */
export interface Difference<T> {
  readonly added: readonly T[]
  readonly gone: readonly T[]
}

/** What becomes of a day of a kept week: it comes, changes, is brought as it is, or nobody brings it. */
export type DayFate = 'new' | 'changed' | 'same' | 'untouched'

/** How a week of a college differs from what the college keeps of it. */
export interface WeekDifference {
  readonly days: readonly { readonly date: LocalDate; readonly fate: DayFate; readonly lessons: number }[]
  readonly lessons: Difference<PublishedLesson>
  readonly groups: Difference<string>
  readonly teachers: Difference<string>
  /** As written: a new spelling is a new room. */
  readonly rooms: Difference<string>
}

/**
 * Compares a kept week with what it becomes.
 *
 * @param before - nothing where the college keeps none of that week
 * @param brought - the days that files have brought
 */
export function weekDifference(
  before: PublishedWeek | null,
  after: PublishedWeek,
  brought: readonly LocalDate[],
): WeekDifference {
  const old = before?.rows ?? []
  const lessons = differenceBy(lessonsOf(old), lessonsOf(after.rows), lessonWord)
  const named = (of: (row: PublishedRow) => readonly string[]) =>
    differenceBy([...new Set(old.flatMap(of))], [...new Set(after.rows.flatMap(of))], word => word)
  const touched = new Set([...lessons.added, ...lessons.gone].map(({ date }) => date))
  const known = new Set(before?.days.map(({ date }) => date))
  const fateOf = (date: LocalDate): DayFate => {
    if (!known.has(date)) return 'new'
    if (!brought.includes(date)) return 'untouched'
    return touched.has(date) ? 'changed' : 'same'
  }
  return {
    days: after.days.map(({ date }) => ({
      ...{ date, fate: fateOf(date) },
      lessons: lessonsOf(after.rows.filter(row => row.date === date)).length,
    })),
    lessons,
    groups: named(({ group }) => [group]),
    teachers: named(({ teachers }) => teachers),
    rooms: named(({ room }) => (room === null ? [] : [room])),
  }
}

/** Whether a week stays as it is. */
export const changesNothing = ({ days }: WeekDifference): boolean =>
  days.every(({ fate }) => fate === 'same' || fate === 'untouched')

function differenceBy<T>(
  before: readonly T[],
  after: readonly T[],
  wordOf: (one: T) => string,
): Difference<T> {
  const old = new Set(before.map(wordOf))
  const now = new Set(after.map(wordOf))
  return {
    added: after.filter(one => !old.has(wordOf(one))),
    gone: before.filter(one => !now.has(wordOf(one))),
  }
}

const lessonWord = ({ date, pair, discipline, teachers, room, subgroup, groups }: PublishedLesson): string =>
  JSON.stringify([date, pair, discipline, teachers, room, subgroup, groups.toSorted()])
