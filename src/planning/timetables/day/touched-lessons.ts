import { type DayEvent, isDuring } from '#domain/timetables/day-event.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { DayProblem } from './day-problem.ts'
import { roomOf, type Standing, type StandingLesson } from './standing.ts'

/** What a lesson lacks: who teaches it, where it is held, or those who attend. */
export type Lack = 'teacher' | 'room' | 'students'

/** A lesson that cannot be held as it stands. */
export interface TouchedLesson {
  readonly day: DayLesson
  readonly lacks: readonly Lack[]
  /** The events that take it, in the order in which they are given. */
  readonly events: readonly DayEvent[]
}

/**
 * The lessons from one date to another that cannot be held as they stand, since what is out takes their teacher, their
 * room or their students; in the order of days and pairs.
 */
export function touchedLessons(
  problem: DayProblem,
  { byDate }: Standing,
  from: LocalDate,
  to: LocalDate,
): TouchedLesson[] {
  return [...byDate]
    .filter(([date]) => from <= date && date <= to)
    .flatMap(([, standing]) => standing.flatMap(one => touch(problem, one, standing) ?? []))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
}

const orderOf = ({ day: { held, lesson } }: TouchedLesson): string =>
  `${held?.date} ${held?.pair} ${lesson.id}`

function touch(
  problem: DayProblem,
  one: StandingLesson,
  standing: readonly StandingLesson[],
): TouchedLesson | undefined {
  const { day, place } = one
  const during = problem.events.filter(event => isDuring(event, place, day.lesson.pairs))
  const lackedBy = {
    teacher: during.filter(event => event.kind === 'teacherAway' && event.subject === place.teacher),
    room: during.filter(event => isRoomLost(problem, event, one, standing)),
    students: during.filter(event => event.kind === 'groupAway' && isHeardBy(day, event.subject)),
  }
  const lacks = (['teacher', 'room', 'students'] as const).filter(lack => lackedBy[lack].length > 0)
  if (lacks.length === 0) return undefined
  return { day, lacks, events: lacks.flatMap(lack => lackedBy[lack]) }
}

const isHeardBy = ({ lesson }: DayLesson, group: string): boolean =>
  lesson.audience.some(one => one.group === group)

/** A zone of which some places are closed loses the lessons that came last into it, until the rest fit. */
function isRoomLost(
  { term }: DayProblem,
  { kind, subject, places }: DayEvent,
  one: StandingLesson,
  standing: readonly StandingLesson[],
): boolean {
  if (kind !== 'roomClosed' || subject !== one.place.room) return false
  if (places === null) return true
  const left = (roomOf(term, subject)?.seats ?? 0) - places
  const present = standing
    .filter(other => other.place.room === subject)
    .filter(other => other.startsAt < one.endsAt && one.startsAt < other.endsAt)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  let students = 0
  for (const other of present) {
    const isLost = students + other.day.lesson.students > left
    if (other.word === one.word) return isLost
    if (!isLost) students += other.day.lesson.students
  }
  return false
}
