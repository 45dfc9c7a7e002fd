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

/** Whether a lesson at a time meets a closure. */
export const isClosed = (
  { weekdays, pair }: Pick<LessonTime, 'weekdays' | 'pair'>,
  pairs: number,
  weeks: readonly WeekNumber[],
  closures: readonly Closure[],
): boolean =>
  closures.some(
    closure =>
      (closure.weekday === null || weekdays.includes(closure.weekday)) &&
      pair <= closure.toPair &&
      closure.fromPair < pair + pairs &&
      closure.weeks.some(week => weeks.includes(week)),
  )

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
