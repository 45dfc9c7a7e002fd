import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import { type DayPlace, type Substitution, wordOfLesson } from '#domain/timetables/substitution.ts'
import { type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import type { DayProblem } from './day-problem.ts'

/** A lesson that is held on a day, in minutes since midnight. */
export interface StandingLesson {
  readonly word: string
  readonly day: DayLesson
  readonly place: DayPlace
  readonly startsAt: number
  readonly endsAt: number
  readonly site: string
  /** The word of the lesson with which it is held together. */
  readonly joins: string | null
  /** Whether it stands here by a change that is only being thought of. */
  readonly isChanged: boolean
}

/** The days of a problem as they stand, changes included. */
export interface Standing {
  /** Every lesson by its word, those that are not held among them. */
  readonly days: ReadonlyMap<string, DayLesson>
  /** What is held by date, in no order. */
  readonly byDate: ReadonlyMap<LocalDate, readonly StandingLesson[]>
}

/** Lets the lessons stand as substitutions leave them. */
export function standNow(problem: DayProblem): Standing {
  const byDate = new Map<LocalDate, StandingLesson[]>()
  for (const day of problem.lessons) {
    if (!day.held) continue
    const standing = standAt(problem, day, day.held, day.substitution)
    const list = byDate.get(day.held.date)
    if (list) list.push(standing)
    else byDate.set(day.held.date, [standing])
  }
  return { days: new Map(problem.lessons.map(day => [wordOfDay(day), day])), byDate }
}

/** The days with further changes on top; a change takes the place of an earlier one of the same lesson. */
export function standWith(
  problem: DayProblem,
  { days, byDate }: Standing,
  changes: readonly Substitution[],
): Standing {
  const changed = new Set(changes.map(wordOfLesson))
  const next = new Map(byDate)
  for (const [date, held] of byDate)
    if (held.some(({ word }) => changed.has(word)))
      next.set(
        date,
        held.filter(({ word }) => !changed.has(word)),
      )
  for (const change of changes) {
    const day = days.get(wordOfLesson(change))
    if (!day || !change.to) continue
    const standing = { ...standAt(problem, day, change.to, change), isChanged: true }
    next.set(change.to.date, [...(next.get(change.to.date) ?? []), standing])
  }
  return { days, byDate: next }
}

/** A lesson at a place, whatever else stands there. */
export function standAt(
  problem: DayProblem,
  day: DayLesson,
  place: DayPlace,
  change: Pick<Substitution, 'joins'> | null,
): StandingLesson {
  return {
    ...{ word: wordOfDay(day), day, place, ...minutesOf(problem, day, place) },
    site: siteOf(problem, day, place),
    joins: change?.joins ? wordOfLesson(change.joins) : null,
    isChanged: false,
  }
}

/** The name of a day's lesson. */
export const wordOfDay = ({ lesson, date }: DayLesson): string => wordOfLesson({ lesson: lesson.id, date })

/** The building in which a lesson is held at a place. */
const siteOf = ({ term, tasks }: DayProblem, { lesson }: DayLesson, { room }: DayPlace): string =>
  (room === null ? undefined : roomOf(term, room)?.site) ?? tasks.get(lesson.id)?.site ?? ''

/** A room of the term by its code. */
export const roomOf = ({ rooms }: Pick<DayProblem['term'], 'rooms'>, code: string | null) =>
  rooms.find(room => room.code === code)

/** When a lesson begins and ends: as its own times say, else by the bells of its building. */
function minutesOf({ term, tasks }: DayProblem, { lesson }: DayLesson, { date, pair }: DayPlace) {
  const task = tasks.get(lesson.id)
  const weekday = weekdayOf(date)
  const own = task?.times.find(time => time.pair === pair && time.weekdays.includes(weekday))
  if (own) return { startsAt: own.startsAt, endsAt: own.endsAt }
  const bells = term.sites.find(({ code }) => code === task?.site)?.pairs ?? []
  const first = bells.find(one => one.pair === pair)
  const last = bells.find(one => one.pair === pair + lesson.pairs - 1)
  return { startsAt: first?.startsAt ?? 0, endsAt: last?.endsAt ?? first?.endsAt ?? 24 * 60 }
}
