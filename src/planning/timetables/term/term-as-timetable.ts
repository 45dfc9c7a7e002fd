import type { Distribution } from '#domain/timetables/distribution.ts'
import type { MeetingTime } from '#domain/timetables/meeting-time.ts'
import type { LessonPlace } from '#domain/timetables/term-lesson.ts'
import type { Placement } from '#domain/timetables/timetable.ts'
import type { Lesson, Room, TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { type TermClock, termClock } from './term-clock.ts'
import type { Closure, LessonTime, TermProblem, TermRoom, TermSite, TermTask } from './term-problem.ts'
import { studentSets, teacherSets } from './term-sets.ts'
import { termWishes } from './term-wishes.ts'

/** A term in the shape of the search, and the way back from its placements. */
export interface TermSearch {
  readonly problem: TimetableProblem
  /** The place that a placement of the task in this row stands for. */
  readonly placeOf: (row: number, placement: Placement) => LessonPlace
  /** When the task in this row meets at a time of its own; nothing where its building does not ring then. */
  readonly timeOf: (row: number, time: Pick<LessonTime, 'weekdays' | 'pair'>) => MeetingTime | undefined
  /** The rows of a room in the problem. */
  readonly copiesOf: (room: string) => readonly number[]
}

/** A room as the search knows it: where several lessons fit at once, there is one for each. */
interface RoomCopy {
  readonly room: TermRoom
  readonly id: string
  readonly closures: readonly Closure[]
}

/**
 * The lessons of a term as a timetable problem: a group's students and a teacher are attendees, bells are slots of five
 * minutes, a room in which several lessons fit at once stands there as often.
 */
export function termAsTimetable(term: TermProblem): TermSearch {
  const clock = termClock(term)
  const weekBit = (week: WeekNumber) => 1 << (week - (term.weeks[0] ?? 1))
  const maskOf = (weeks: readonly WeekNumber[]) => weeks.reduce((mask, week) => mask | weekBit(week), 0)
  const copies = roomCopies(term)
  const rowsOf = new Map<string, number[]>()
  copies.forEach(({ room }, row) => {
    rowsOf.set(room.code, [...(rowsOf.get(room.code) ?? []), row])
  })
  const options = term.tasks.map(task => timeOptions(task, clock, maskOf(task.weeks)))
  const lessons = term.tasks.map((task, at): Lesson => {
    const fixed = task.fixed
    return {
      id: task.id,
      times: (options[at] ?? [])
        .filter(({ option }) => fixed === null || isAt(option, fixed))
        .map(({ time, option }) => ({ time, penalty: option.price })),
      rooms: task.rooms
        .filter(({ room }) => fixed === null || fixed.room === room)
        .flatMap(({ room, price }) => (rowsOf.get(room) ?? []).map(row => ({ room: row, penalty: price }))),
      limit: null,
      parent: null,
    }
  })
  return {
    problem: {
      name: `${term.term.year}/${term.term.number}`,
      weeks: Math.max(term.weeks.length, 1),
      days: 7,
      slotsPerDay: clock.slotsPerDay,
      rooms: copies.map(
        ({ room, id, closures }): Room => ({
          id,
          closed: closures.flatMap(closure =>
            closedTimes(
              closure,
              term.sites.find(({ code }) => code === room.site)?.pairs ?? [],
              clock,
              maskOf,
            ),
          ),
        }),
      ),
      travel: copies.map(({ room: from }) =>
        copies.map(({ room: to }) => clock.slotsOf(wayOf(term, from, to))),
      ),
      lessons,
      distributions: [...attendees(term), ...termWishes(term, clock)],
      courses: [],
      students: [],
      weights: { time: 1, room: 1, distribution: 1, student: 0 },
    },
    timeOf: (row, { weekdays, pair }) =>
      options[row]?.find(({ option }) => option.pair === pair && option.weekdays.join() === weekdays.join())
        ?.time,
    copiesOf: room => rowsOf.get(room) ?? [],
    placeOf(row, { time, room }) {
      const task = term.tasks[row]
      const option = options[row]?.find(one => sameTime(one.time, time))?.option
      return {
        weekdays: option?.weekdays ?? [],
        pair: option?.pair ?? 0,
        teacher: task?.teachers[0] ?? '',
        room: room === null ? null : (copies[room]?.room.code ?? null),
      }
    },
  }
}

const isAt = (option: LessonTime, place: LessonPlace): boolean =>
  option.pair === place.pair && option.weekdays.join() === place.weekdays.join()

const sameTime = (one: MeetingTime, other: MeetingTime): boolean =>
  one.days === other.days &&
  one.start === other.start &&
  one.length === other.length &&
  one.weeks === other.weeks

const dayBits = (weekdays: readonly Weekday[]): number =>
  weekdays.reduce((mask, day) => mask | (1 << (day - 1)), 0)

const timeOptions = (task: TermTask, clock: TermClock, weeks: number) =>
  task.times.map(option => ({
    option,
    time: { weeks, days: dayBits(option.weekdays), ...clock.span(option) },
  }))

/**
 * One room for each lesson that fits into it at once: as many as it is meant for, or as its seats serve the largest lesson
 * that may go there. A room without any limit is none at all.
 */
function roomCopies({ rooms, tasks }: TermProblem): RoomCopy[] {
  const largest = new Map<string, number>()
  for (const { rooms: options, students } of tasks) {
    for (const { room } of options) largest.set(room, Math.max(largest.get(room) ?? 1, students))
  }
  return rooms.flatMap(room => {
    const bySeats = Math.max(1, Math.floor(room.seats / (largest.get(room.code) ?? room.seats)))
    const lessons = room.lessonsAtOnce ?? (room.kind === 'classroom' ? tasks.length : bySeats)
    const most = largest.get(room.code) ?? room.seats
    return Array.from({ length: Math.min(lessons, MOST_AT_ONCE) }, (_, at) => ({
      room,
      id: `${room.code}/${at + 1}`,
      // The first of them holds what fits into the seats that are left; each other one needs as many again.
      closures: [
        ...room.closures,
        ...room.taken.filter(({ seats }) => at > 0 && (at + 1) * most > room.seats - seats),
      ],
    }))
  })
}

/** More lessons than this are never held in one room at once. */
const MOST_AT_ONCE = 12

function wayOf({ sites, minutes }: TermProblem, from: TermRoom, to: TermRoom): number {
  const rowOf = (room: TermRoom) => sites.findIndex(({ code }) => code === room.site)
  return minutes[rowOf(from)]?.[rowOf(to)] ?? 0
}

function closedTimes(
  { weekday, fromPair, toPair, weeks }: Closure,
  pairs: TermSite['pairs'],
  clock: TermClock,
  maskOf: (weeks: readonly WeekNumber[]) => number,
): MeetingTime[] {
  const closed = pairs.filter(({ pair }) => fromPair <= pair && pair <= toPair)
  const [first] = closed
  const last = closed.at(-1)
  const isWholeDay = closed.length === pairs.length
  const span =
    isWholeDay || !first || !last
      ? { start: 0, length: clock.slotsPerDay }
      : clock.span({ startsAt: first.startsAt, endsAt: last.endsAt })
  return [{ weeks: maskOf(weeks), days: weekday === null ? 127 : 1 << (weekday - 1), ...span }]
}

/** Nobody is in two lessons at once, and everybody has time for the way: the students of each subgroup, each teacher. */
function attendees(term: TermProblem): Distribution[] {
  return [...studentSets(term), ...teacherSets(term)].map(lessons => ({
    ...{ kind: 'SameAttendees', parameters: [], lessons, required: true, penalty: 0 },
  }))
}
