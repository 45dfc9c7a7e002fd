import type { Absence } from '#domain/timetables/absence.ts'
import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import { localDate } from '#domain/values/local-date.ts'
import { COLLEGES } from '../organisations/colleges.ts'
import { type Post, staffPosts } from '../people/staff.ts'

const FROM = localDate('2025-09-01')
const TO = localDate('2026-06-30')

/** The weekdays on which each employer's worker comes to the college, 1 being Monday. */
const TEACHING_DAYS = [
  [2, 4],
  [1, 3],
  [3, 5],
  [2, 5],
  [1, 4],
] as const

/** A teacher with no more academic hours a year than this has a weekday without lessons. */
const HOURS_WITH_METHOD_DAY = 580

/** Those who attend a course of further training in the autumn. */
const COURSE = { every: 12, from: localDate('2025-11-17'), to: localDate('2025-11-21') }

/** When the colleges' teachers do not teach in 2025/26, as far as it is known in September. */
export function absenceRecords(loads: readonly TeachingLoad[]): Absence[] {
  const posts = staffPosts().filter(({ fields }) => fields.length > 0)
  const visitors = posts.filter(({ teachesAt }) => teachesAt !== null)
  const own = posts.filter(({ teachesAt }) => teachesAt === null)
  return [...visitors.flatMap(otherWork), ...methodDays(own, loads), ...furtherTraining(own)]
}

/** An employer's worker is at the works on all other days, and in the first pair of those as well. */
function otherWork({ person, teachesAt }: Post, number: number): Absence[] {
  const worker = `${person}-2`
  const days: readonly number[] = TEACHING_DAYS[number % TEACHING_DAYS.length] ?? []
  const reason = {
    worker,
    kind: 'otherWork',
    startsOn: FROM,
    endsOn: TO,
    note: 'Смена на предприятии',
  } as const
  return weekdaysOf(teachesAt).map(weekday => ({
    code: `${worker}-РАБ-${weekday}`,
    ...reason,
    weekday,
    fromPair: null,
    toPair: days.includes(weekday) ? 1 : null,
  }))
}

/** Method days go through the week by turns, so that no day lacks teachers. */
function methodDays(posts: readonly Post[], loads: readonly TeachingLoad[]): Absence[] {
  const counts = new Map<string, number>()
  return posts.flatMap(({ person, organisation }) => {
    const worker = `${person}-1`
    if (hoursOf(worker, loads) > HOURS_WITH_METHOD_DAY) return []
    const turn = counts.get(organisation) ?? 0
    counts.set(organisation, turn + 1)
    const days = weekdaysOf(organisation)
    return [
      {
        code: `${worker}-МД`,
        worker,
        kind: 'methodDay' as const,
        weekday: days[turn % days.length] ?? 1,
        fromPair: null,
        toPair: null,
        startsOn: FROM,
        endsOn: TO,
        note: null,
      },
    ]
  })
}

const furtherTraining = (posts: readonly Post[]): Absence[] =>
  posts
    .filter((_, number) => number % COURSE.every === COURSE.every - 1)
    .map(({ person }) => ({
      code: `${person}-1-КУРС`,
      worker: `${person}-1`,
      kind: 'trip',
      weekday: null,
      fromPair: null,
      toPair: null,
      startsOn: COURSE.from,
      endsOn: COURSE.to,
      note: 'Курсы повышения квалификации',
    }))

/** The days on which a college teaches, 1 being Monday. */
const weekdaysOf = (college: string | null): number[] =>
  Array.from({ length: COLLEGES.find(({ code }) => code === college)?.daysPerWeek ?? 6 }, (_, day) => day + 1)

/** Academic hours of the year, those of a stream counted once. */
function hoursOf(worker: string, loads: readonly TeachingLoad[]): number {
  const lessons = new Map(
    loads
      .filter(({ teacher }) => teacher === worker)
      .map(({ code, term, stream, hours }) => [stream === null ? code : `${term} ${stream}`, hours]),
  )
  return [...lessons.values()].reduce((sum, hours) => sum + hours, 0)
}
