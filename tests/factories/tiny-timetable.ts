import type { Distribution } from '#domain/timetables/distribution.ts'
import type { MeetingTime } from '#domain/timetables/meeting-time.ts'
import type { Placement, Timetable } from '#domain/timetables/timetable.ts'
import type { Lesson, TimetableProblem } from '#domain/timetables/timetable-problem.ts'

/** A time on the given days (0 = Monday) of the given weeks (0 = the first); every week of a term of two unless told. */
export const on = (days: number[], start: number, length = 2, weeks: number[] = [0, 1]): MeetingTime => ({
  weeks: weeks.reduce((mask, week) => mask | (1 << week), 0),
  days: days.reduce((mask, day) => mask | (1 << day), 0),
  start,
  length,
})

/** A lesson with these times, in any of these rooms, all free of charge. */
export const lesson = (id: string, times: MeetingTime[], rooms: number[] = []): Lesson => ({
  id,
  times: times.map(time => ({ time, penalty: 0 })),
  rooms: rooms.map(room => ({ room, penalty: 0 })),
  limit: null,
  parent: null,
})

/** A rule that binds all of so many lessons. */
export const rule = (
  kind: Distribution['kind'],
  lessons: number[],
  ...parameters: number[]
): Distribution => ({ kind, parameters, lessons, required: true, penalty: 0 })

/** Two weeks of five days of twelve slots, with three rooms, five slots on foot between the first and the last. */
export const tinyTimetable = (given: Partial<TimetableProblem>): TimetableProblem => ({
  name: 'tiny',
  weeks: 2,
  days: 5,
  slotsPerDay: 12,
  rooms: ['A', 'B', 'C'].map(id => ({ id, closed: [] })),
  travel: [
    [0, 0, 5],
    [0, 0, 0],
    [5, 0, 0],
  ],
  lessons: [],
  distributions: [],
  courses: [],
  students: [],
  weights: { time: 1, room: 1, distribution: 1, student: 1 },
  ...given,
})

/** The timetable in which each lesson stands at its first time in its first room. */
export const asListed = ({ lessons }: TimetableProblem): Timetable => ({
  placements: lessons.map(({ times, rooms }): Placement | null =>
    times[0] ? { time: times[0].time, room: rooms[0]?.room ?? null } : null,
  ),
  attendance: [],
})
