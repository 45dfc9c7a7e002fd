import { type DayEvent, type DayEventKind, isDuring } from '#domain/timetables/day-event.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { DayPlace } from '#domain/timetables/substitution.ts'
import { shareStudents } from '#domain/timetables/term-lesson.ts'
import { weekOf } from '#domain/values/academic-year.ts'
import { weekdayOf } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { isClosed } from '../term/build/lesson-places.ts'
import type { Closure } from '../term/term-problem.ts'
import type { DayProblem } from './day-problem.ts'
import { roomOf, type Standing, type StandingLesson, standAt, wordOfDay } from './standing.ts'

/** Why a lesson cannot be held at a place on a day as the others stand; its own place is left out of account. */
export function whyNotHold(
  problem: DayProblem,
  standing: Standing,
  day: DayLesson,
  place: DayPlace,
  joins: string | null = null,
): Refusal | undefined {
  const word = wordOfDay(day)
  const tried = { ...standAt(problem, day, place, null), joins }
  const others = (standing.byDate.get(place.date) ?? []).filter(other => other.word !== word)
  return (
    whyNotThen(problem, day, place) ??
    whyNotTheir(problem, tried, others, 'students') ??
    (joins === null ? whyNotTheir(problem, tried, others, 'teacher') : undefined) ??
    whyNotRoom(problem, tried, others)
  )
}

/** Why nobody could be there then, whatever else is held. */
function whyNotThen(problem: DayProblem, { lesson }: DayLesson, place: DayPlace): Refusal | undefined {
  const { date, pair, teacher, room } = place
  const facts = { day: date, pair }
  const isTaken = (kind: DayEventKind, subject: string) => outOn(problem, kind, subject, place, lesson.pairs)
  const off = lesson.audience.find(({ group }) => !problem.isSchoolDay(group, date))
  if (off) return { code: 'timetables.day-off', facts: { ...facts, group: off.group } }
  const away = lesson.audience.find(({ group }) => isTaken('groupAway', group))
  if (away) return { code: 'timetables.group-away', facts: { ...facts, group: away.group } }
  if (isTaken('teacherAway', teacher) || isShut(problem, problem.term.teachers, teacher, place, lesson.pairs))
    return { code: 'timetables.teacher-away', facts: { ...facts, teacher: nameOf(problem, teacher) } }
  if (
    room !== null &&
    (isTaken('roomClosed', room) || isShut(problem, problem.term.rooms, room, place, lesson.pairs))
  )
    return { code: 'timetables.room-closed', facts: { ...facts, room: nameOf(problem, room) } }
  return undefined
}

/** Whether an event takes the whole of somebody or something at a place. */
const outOn = (
  { events }: DayProblem,
  kind: DayEvent['kind'],
  subject: string,
  place: DayPlace,
  pairs: number,
) =>
  events.some(
    event =>
      event.kind === kind &&
      event.subject === subject &&
      event.places === null &&
      isDuring(event, place, pairs),
  )

/** Whether somebody or something is never to be had then in this week. */
function isShut(
  { term }: DayProblem,
  all: readonly { readonly code: string; readonly closures: readonly Closure[] }[],
  code: string,
  { date, pair }: DayPlace,
  pairs: number,
): boolean {
  const closures = all.find(one => one.code === code)?.closures ?? []
  const weeks = [weekOf(term.term.year, date)]
  return isClosed({ weekdays: [weekdayOf(date)], pair }, pairs, weeks, closures)
}

/** Why students or teacher are elsewhere then, or have too little time for the way. */
function whyNotTheir(
  problem: DayProblem,
  tried: StandingLesson,
  others: readonly StandingLesson[],
  whose: 'students' | 'teacher',
): Refusal | undefined {
  const { day, place } = tried
  const inTheWay = others.find(
    other =>
      (whose === 'teacher'
        ? other.place.teacher === place.teacher && other.joins !== tried.word
        : shareStudents(day.lesson, other.day.lesson)) && isTooNear(problem, tried, other),
  )
  if (!inTheWay) return undefined
  const subject =
    whose === 'teacher'
      ? nameOf(problem, place.teacher)
      : [...new Set(day.lesson.audience.map(({ group }) => group))].join(', ')
  return {
    code: whose === 'teacher' ? 'timetables.teacher-busy-then' : 'timetables.students-busy-then',
    facts: {
      ...{ day: place.date, pair: place.pair, subject, other: inTheWay.day.lesson.index },
      groups: inTheWay.day.lesson.audience.map(({ group }) => group),
    },
  }
}

/** Whether two lessons overlap, or leave less time between them than the way takes. */
export function isTooNear({ term }: DayProblem, one: StandingLesson, other: StandingLesson): boolean {
  const between = Math.max(other.startsAt - one.endsAt, one.startsAt - other.endsAt)
  if (one.site === other.site) return between < 0
  const rowOf = (site: string) => term.sites.findIndex(({ code }) => code === site)
  return between < (term.minutes[rowOf(one.site)]?.[rowOf(other.site)] ?? 0)
}

/** Why the room does not hold one lesson more then; lessons that are held together count as one. */
function whyNotRoom(
  problem: DayProblem,
  tried: StandingLesson,
  others: readonly StandingLesson[],
): Refusal | undefined {
  const { place, day } = tried
  const room = roomOf(problem.term, place.room)
  if (!room) return undefined
  const present = others.filter(
    other => other.place.room === room.code && other.startsAt < tried.endsAt && tried.startsAt < other.endsAt,
  )
  const isTogether = (other: StandingLesson) => other.word === tried.joins || other.joins === tried.word
  const apart = present.filter(other => other.joins === null && !isTogether(other))
  const lessons = apart.length + 1
  const students = present.reduce((sum, other) => sum + other.day.lesson.students, day.lesson.students)
  const seats = room.seats - takenPlaces(problem, place, day.lesson.pairs)
  // A place online has no limit of lessons and none of seats.
  if (room.kind === 'classroom' && room.lessonsAtOnce === null) return undefined
  const isFull = room.lessonsAtOnce !== null && lessons > room.lessonsAtOnce
  if (!isFull && students <= seats) return undefined
  const [other] = apart
  return {
    code: isFull ? 'timetables.room-taken-then' : 'timetables.room-too-small-then',
    facts: {
      ...{ day: place.date, pair: place.pair, room: room.name, students, seats: Math.max(seats, 0) },
      ...{
        other: other?.day.lesson.index ?? '',
        groups: (other?.day.lesson.audience ?? []).map(one => one.group),
      },
    },
  }
}

/** The places of a zone that events take then. */
const takenPlaces = ({ events }: DayProblem, place: DayPlace, pairs: number): number =>
  events
    .filter(({ kind, subject }) => kind === 'roomClosed' && subject === place.room)
    .filter(event => isDuring(event, place, pairs))
    .reduce((sum, { places }) => sum + (places ?? 0), 0)

/** A teacher or a room as people call it. */
export function nameOf({ term }: DayProblem, code: string | null): string {
  return [...term.teachers, ...term.rooms].find(one => one.code === code)?.name ?? code ?? ''
}
