import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { DayProblem } from '../day-problem.ts'

/** The rooms that serve a lesson: its own first, then the cheapest; `null` alone where it needs none. */
export function suitableRooms({ tasks }: DayProblem, { lesson, planned }: DayLesson): (string | null)[] {
  if (planned.room === null) return [null]
  const rooms = tasks.get(lesson.id)?.rooms.toSorted((one, other) => one.price - other.price) ?? []
  return [planned.room, ...rooms.map(({ room }) => room).filter(room => room !== planned.room)]
}
