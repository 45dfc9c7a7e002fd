import type { LessonMove } from '#domain/timetables/change-timetable.ts'
import { type LessonPlace, shareStudents, type TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem, TermTask } from './term-problem.ts'
import { whyNotPlace } from './why-not-place.ts'

/**
 * The moves by which a lesson takes a time at which others keep it away: the one lesson in the way goes where the first
 * comes from, in the first of its rooms that is free there. Nothing where that breaks a rule for either.
 */
export function changePlaces(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  id: string,
  place: LessonPlace,
): LessonMove[] | undefined {
  const lesson = lessons.find(one => one.id === id)
  const from = lesson?.place
  if (!lesson || !from) return undefined
  const rest = lessons.filter(one => one !== lesson)
  for (const other of rest.filter(one => meet(one, lesson, place))) {
    const task = problem.tasks.find(one => one.id === other.id)
    if (!task || other.locked) continue
    const without = rest.filter(one => one !== other)
    if (whyNotPlace(problem, without, id, place)) continue
    const moved = [...without, { ...lesson, place }]
    const there = placesAt(task, other, from).find(one => !whyNotPlace(problem, moved, other.id, one))
    if (there)
      return [
        { lesson: id, place },
        { lesson: other.id, place: there },
      ]
  }
  return undefined
}

/** Whether a lesson at that time, in weeks that both have, shares students, teacher or room. */
const meet = (other: TermLesson, lesson: TermLesson, place: LessonPlace): boolean =>
  isThen(other, lesson, place) &&
  (shareStudents(other, lesson) ||
    other.place?.teacher === place.teacher ||
    (place.room !== null && other.place?.room === place.room))

const isThen = (other: TermLesson, { weeks, pairs }: TermLesson, place: LessonPlace): boolean =>
  other.place !== null &&
  place.weekdays.some(day => other.place?.weekdays.includes(day)) &&
  other.place.pair < place.pair + pairs &&
  place.pair < other.place.pair + other.pairs &&
  other.weeks.some(week => weeks.includes(week))

/** The places of a lesson at the time from which another comes: in its own room first. */
function placesAt(task: TermTask, other: TermLesson, from: LessonPlace): LessonPlace[] {
  const time = task.times.find(
    ({ weekdays, pair }) => pair === from.pair && weekdays.join() === from.weekdays.join(),
  )
  if (!time || !other.place) return []
  const own = other.place.room
  const rooms = [own, ...task.rooms.map(({ room }) => room).filter(room => room !== own)]
  return rooms.map(room => ({
    ...{ weekdays: time.weekdays, pair: time.pair, room },
    teacher: other.place?.teacher ?? '',
  }))
}
