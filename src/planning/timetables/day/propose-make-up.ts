import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { DayPlace, Substitution } from '#domain/timetables/substitution.ts'
import { weekOf } from '#domain/values/academic-year.ts'
import { type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import type { DayProblem } from './day-problem.ts'
import { priceChanges } from './price-changes.ts'
import type { DayProposal } from './proposals/day-proposal.ts'
import { openPlace, timesOfWeek } from './proposals/find-times.ts'
import { type Standing, standNow, standWith } from './standing.ts'

/** A lesson that waits to be made up, and when that could be. */
export interface MakeUp {
  readonly day: DayLesson
  /** The cheapest first; the first of all make-ups go together. */
  readonly proposals: readonly DayProposal[]
}

/** Proposes times of the week of a day for several lessons, in their order: each leaves to the others what they took first. */
export function proposeMakeUps(
  problem: DayProblem,
  days: readonly DayLesson[],
  weekOfDay: LocalDate,
): MakeUp[] {
  let standing = standNow(problem)
  return days.map(day => {
    const proposals = proposeMakeUp(problem, standing, day, weekOfDay)
    if (proposals[0]) standing = standWith(problem, standing, proposals[0].changes)
    return { day, proposals }
  })
}

/** How many times are proposed; more are no help in choosing. */
const MOST_TIMES = 8

/**
 * The times of the week of a day at which a lesson that was not held could be made up, the cheapest first; none in a week in which
 * its groups have no lessons.
 */
export function proposeMakeUp(
  problem: DayProblem,
  standing: Standing,
  day: DayLesson,
  weekOfDay: LocalDate,
): DayProposal[] {
  const { term } = problem
  const week = weekOf(term.term.year, weekOfDay)
  const hasLessons = day.lesson.audience.every(({ group }) =>
    term.groups.some(({ code, theoryWeeks }) => code === group && theoryWeeks.includes(week)),
  )
  if (!hasLessons) return []
  return timesOfWeek(problem, { ...day, held: NOWHERE }, mondayOf(weekOfDay))
    .flatMap(time => openPlace(problem, standing, day, time) ?? [])
    .map(to => priced(problem, standing, day, to))
    .sort((one, other) => one.price - other.price || (wordOf(one) < wordOf(other) ? -1 : 1))
    .slice(0, MOST_TIMES)
}

/** A lesson that is not held takes none of its times away from itself. */
const NOWHERE: DayPlace = { date: '' as LocalDate, pair: 0, teacher: '', room: null }

function priced(
  problem: DayProblem,
  standing: Standing,
  { lesson, date }: DayLesson,
  to: DayPlace,
): DayProposal {
  const change: Substitution = { lesson: lesson.id, date, kind: 'makeUp', to, joins: null }
  return { kind: 'move', changes: [change], remarks: [], ...priceChanges(problem, standing, [change]) }
}

const wordOf = ({ changes: [change] }: DayProposal): string => `${change?.to?.date} ${change?.to?.pair}`
