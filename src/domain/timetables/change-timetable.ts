import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { LessonPlace, TermLesson } from './term-lesson.ts'
import type { TermTimetable } from './term-timetable.ts'

/** One lesson and where it is to go; `null` takes it out of its place. */
export interface LessonMove {
  readonly lesson: string
  readonly place: LessonPlace | null
  /** Put there by hand, a lesson stays; one that only makes way may be planned anew. */
  readonly locked?: boolean
}

/** Why a lesson may not be locked, if anything speaks against it. */
export const whyNotLockLesson = (
  { lessons }: Pick<TermTimetable, 'lessons'>,
  id: string,
): Refusal | undefined =>
  lessons.some(lesson => lesson.id === id && lesson.place !== null)
    ? undefined
    : { code: 'timetables.lesson-without-place', facts: { lesson: id } }

/**
 * Locks a lesson where it stands, so that planning does not move it, or unlocks it.
 *
 * @throws RefusedError when the lesson has no place.
 */
export function lockLesson<T extends Pick<TermTimetable, 'lessons'>>(
  timetable: T,
  id: string,
  locked: boolean,
): T {
  refuseIf(whyNotLockLesson(timetable, id))
  return withLessons(timetable, lesson => (lesson.id === id ? { ...lesson, locked } : lesson))
}

/** Why lessons cannot be moved so, if anything speaks against it: each is known, and a lesson taken out stood somewhere. */
export function whyNotMoveLessons(
  { lessons }: Pick<TermTimetable, 'lessons'>,
  moves: readonly LessonMove[],
): Refusal | undefined {
  for (const { lesson: id, place } of moves) {
    const lesson = lessons.find(one => one.id === id)
    if (!lesson) return { code: 'timetables.lesson-unknown', facts: { lesson: id } }
    if (place === null && lesson.place === null)
      return { code: 'timetables.lesson-without-place', facts: { lesson: id } }
  }
  return undefined
}

/**
 * Puts lessons by hand in their places, where they stay locked unless said otherwise, or takes them out; two lessons that change places are two
 * moves of one call.
 *
 * @throws RefusedError as {@link whyNotMoveLessons} says.
 */
export function moveLessons<T extends Pick<TermTimetable, 'lessons'>>(
  timetable: T,
  moves: readonly LessonMove[],
): T {
  refuseIf(whyNotMoveLessons(timetable, moves))
  const wanted = new Map(moves.map(move => [move.lesson, move]))
  return withLessons(timetable, lesson => {
    const move = wanted.get(lesson.id)
    if (!move) return lesson
    const { place, locked = true } = move
    return { ...lesson, place, locked: place !== null && locked, reason: null, order: null }
  })
}

const withLessons = <T extends Pick<TermTimetable, 'lessons'>>(
  timetable: T,
  change: (lesson: TermLesson) => TermLesson,
): T => ({ ...timetable, lessons: timetable.lessons.map(change) })
