import { writeCompetitionSolution } from '#documents/timetables/competition-solution.ts'
import { writeLectures } from '#documents/timetables/curriculum-course-solution.ts'
import type { Instance } from '#documents/timetables/open-instance.ts'
import type { TimetableScore } from '#domain/timetables/timetable.ts'
import { invariant } from '#domain/values/refusal.ts'
import { type Budget, proposals, seconds } from '#planning/engine/search/budget.ts'
import { lecturesAsTimetable, timetableAsLectures } from '#planning/timetables/lectures-as-timetable.ts'
import { type SolvedTimetable, solveTimetable } from '#planning/timetables/solve-timetable.ts'
import { validateLectures } from '#planning/timetables/validate/validate-lectures.ts'
import { validateTimetable } from '#planning/timetables/validate/validate-timetable.ts'

/** How long a search may take. */
export interface SearchLimits {
  readonly seconds: number
  /** Counted in proposals; given, it replaces the seconds and makes the answer the same on every machine. */
  readonly iterations: number | null
}

/** The answer of one search, with the verdict of the validator that shares nothing with it. */
export interface SolvedInstance {
  /** In the competition's own format. */
  readonly solution: string
  readonly score: TimetableScore
  readonly proposals: number
}

/**
 * Solves an instance with one seed and writes the solution as its competition does.
 *
 * @throws RefusedError when no timetable can exist.
 */
export function solveInstance(instance: Instance, seed: number, limits: SearchLimits): SolvedInstance {
  const begun = now()
  const budget = budgetOf(limits)
  if (instance.world === 'itc2007') {
    const { problem } = instance
    const solved = solveTimetable({ problem: lecturesAsTimetable(problem), seed, budget })
    const lectures = timetableAsLectures(problem, solved.timetable)
    return checked(solved, validateLectures(problem, lectures), writeLectures(lectures, problem))
  }
  const { problem } = instance
  const solved = solveTimetable({ problem, seed, budget })
  const origin = { runtime: Math.round(now() - begun), cores: 1, technique: 'Simulated annealing' }
  const solution = writeCompetitionSolution(solved.timetable, problem, origin)
  return checked(solved, validateTimetable(problem, solved.timetable), solution)
}

const now = () => performance.now() / 1000

const budgetOf = (limits: SearchLimits): Budget =>
  limits.iterations === null ? seconds(limits.seconds, now) : proposals(limits.iterations)

/** The cost that the search kept count of must be the one that the validator finds. */
function checked(solved: SolvedTimetable, score: TimetableScore, solution: string): SolvedInstance {
  const agrees = solved.hard > 0 === score.hard > 0 && (solved.hard > 0 || solved.cost === score.cost)
  invariant(
    agrees,
    `the search counts ${solved.hard} broken rules and a cost of ${solved.cost}, the validator ${score.hard} and ${score.cost}`,
  )
  return { solution, score, proposals: solved.proposals }
}
