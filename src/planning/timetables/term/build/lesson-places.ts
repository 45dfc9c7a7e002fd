import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { Classroom } from '#domain/zones/classroom.ts'
import type {
  Closure,
  LessonRoom,
  LessonTime,
  TermGroup,
  TermPair,
  TermPrices,
  TermRoom,
  TermSite,
  TermTask,
} from '../term-problem.ts'

/** The days and pairs that a group's lesson of so many pairs may have: its study days, the pairs of its building. */
export function lessonTimes(
  group: Pick<TermGroup, 'daysPerWeek' | 'shift'>,
  site: TermSite,
  pairs: number,
  prices: Pick<TermPrices, 'otherShift'>,
): LessonTime[] {
  const days = Array.from({ length: group.daysPerWeek }, (_, at) => (at + 1) as Weekday)
  return days.flatMap(weekday =>
    startsAmong(weekday === SATURDAY ? site.saturday : site.pairs, group.shift, pairs, prices).map(start => ({
      ...{ weekdays: [weekday], ...start },
    })),
  )
}

const SATURDAY: Weekday = 6

/** Where on a day so many pairs in a row can begin. */
function startsAmong(
  rung: readonly TermPair[],
  shift: number,
  pairs: number,
  { otherShift }: Pick<TermPrices, 'otherShift'>,
): Omit<LessonTime, 'weekdays'>[] {
  return rung.flatMap((_, at) => {
    const taken = rung.slice(at, at + pairs)
    if (taken.length < pairs || taken.some((one, step) => one.pair !== (taken[0]?.pair ?? 0) + step))
      return []
    const outside = taken.filter(one => one.shift !== null && one.shift !== shift).length
    const [first] = taken
    const last = taken.at(-1)
    if (!first || !last) return []
    const { pair, startsAt } = first
    return [{ pair, startsAt, endsAt: last.endsAt, price: outside * otherShift }]
  })
}

type Start = Pick<LessonTime, 'weekdays' | 'pair'>

/** Whether a lesson at a time meets a closure. */
export const isClosed = (
  time: Start,
  pairs: number,
  weeks: readonly WeekNumber[],
  closures: readonly Closure[],
): boolean => closures.some(closure => isDuring(closure, time, pairs, weeks))

const isDuring = (closure: Closure, { weekdays, pair }: Start, pairs: number, weeks: readonly WeekNumber[]) =>
  (closure.weekday === null || weekdays.includes(closure.weekday)) &&
  pair <= closure.toPair &&
  closure.fromPair < pair + pairs &&
  closure.weeks.some(week => weeks.includes(week))

/** The seats of a room that are left for a lesson at a time, in the week and on the day that leave the fewest. */
export function seatsLeft(
  { seats, taken }: Pick<TermRoom, 'seats' | 'taken'>,
  time: Start,
  pairs: number,
  weeks: readonly WeekNumber[],
): number {
  const during = taken.filter(one => isDuring(one, time, pairs, weeks))
  if (during.length === 0) return seats
  const onDay = (week: WeekNumber, weekday: Weekday) =>
    during
      .filter(one => one.weeks.includes(week) && (one.weekday === null || one.weekday === weekday))
      .reduce((sum, one) => sum + one.seats, 0)
  return seats - Math.max(...weeks.flatMap(week => time.weekdays.map(weekday => onDay(week, weekday))))
}

/** A task without the times at which the only room that it may have has too few seats left. */
export function withSeats(task: TermTask, rooms: ReadonlyMap<string, TermRoom>): TermTask {
  const [only, other] = task.rooms
  const room = only && !other ? rooms.get(only.room) : undefined
  if (!room || room.taken.length === 0) return task
  return {
    ...task,
    times: task.times.filter(time => seatsLeft(room, time, task.pairs, task.weeks) >= task.students),
  }
}

/** The classrooms of a college that serve a load: its kind, its seats, what must stand in it; the group's building first. */
export function lessonRooms(
  load: Pick<TeachingLoad, 'classroomKind' | 'classroom' | 'needs' | 'zone'>,
  students: number,
  home: Pick<TermGroup, 'site'>,
  rooms: { readonly all: ReadonlyMap<string, TermRoom>; readonly classrooms: readonly Classroom[] },
  prices: Pick<TermPrices, 'otherSite'>,
): LessonRoom[] {
  const priceOf = (room: Pick<TermRoom, 'site'>) => (room.site === home.site ? 0 : prices.otherSite)
  const named = load.zone ?? load.classroom
  if (named !== null) {
    const room = rooms.all.get(named)
    return room && room.seats >= students ? [{ room: named, price: priceOf(room) }] : []
  }
  return rooms.classrooms
    .filter(({ code }) => rooms.all.has(code))
    .filter(({ kind }) => (load.classroomKind === null ? USUAL.has(kind) : kind === load.classroomKind))
    .filter(({ seats }) => seats >= students)
    .filter(({ features }) => wordsOf(load.needs).every(word => wordsOf(features).includes(word)))
    .map(room => ({ room: room.code, price: priceOf(room) }))
}

/** Where a load asks for no kind of classroom. */
const USUAL: ReadonlySet<Classroom['kind']> = new Set(['general', 'lecture'])

const wordsOf = (list: string | null): string[] =>
  (list ?? '')
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '')
