import type { LessonPlace, TermLesson } from './term-lesson.ts'

/** How one lesson differs between two versions; `null` where it has no place. */
export interface LessonChange {
  readonly id: string
  readonly before: LessonPlace | null
  readonly after: LessonPlace | null
}

/** The lessons that stand elsewhere, have come, or are gone in the later of two versions. */
export function compareTimetables(
  before: readonly TermLesson[],
  after: readonly TermLesson[],
): LessonChange[] {
  const old = new Map(before.map(({ id, place }) => [id, place]))
  const now = new Map(after.map(({ id, place }) => [id, place]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap(id => {
    const change = { id, before: old.get(id) ?? null, after: now.get(id) ?? null }
    return samePlace(change.before, change.after) ? [] : [change]
  })
}

/** Whether two places are one: the same days, pair, room and teacher. */
export const samePlace = (one: LessonPlace | null, other: LessonPlace | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.pair === other.pair &&
    one.room === other.room &&
    one.teacher === other.teacher &&
    one.weekdays.join() === other.weekdays.join())
