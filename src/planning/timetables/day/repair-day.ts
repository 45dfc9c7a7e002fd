import { type Substitution, wordOfLesson } from '#domain/timetables/substitution.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { DayProblem } from './day-problem.ts'
import type { DayProposal } from './proposals/day-proposal.ts'
import { proposeForLesson } from './proposals/propose-for-lesson.ts'
import { type Standing, standNow, standWith } from './standing.ts'
import { type TouchedLesson, touchedLessons } from './touched-lessons.ts'
import { whyNotHold } from './why-not-hold.ts'

/** A touched lesson with what may be done about it. */
export interface RepairedLesson {
  readonly touched: TouchedLesson
  /** What is done about it in the repair of the whole. */
  readonly chosen: DayProposal
  /** What could be done instead, all other lessons being repaired as they are; the cheapest first. */
  readonly proposals: readonly DayProposal[]
}

/** The repair of all that is out on some days. */
export interface DayRepair {
  readonly lessons: readonly RepairedLesson[]
  /** All changes of the repair. */
  readonly changes: readonly Substitution[]
  /** Lessons that are held at another time than the timetable says. */
  readonly moved: number
  readonly price: number
}

/** How often lessons are looked at again; what is found after the third time is next to nothing. */
const ROUNDS = 3

/**
 * Repairs the days from one to another as a whole, moving as little as possible: lessons with the fewest ways out choose
 * first, each the cheapest that the others leave; then each is asked again, until nobody finds anything cheaper.
 *
 * @param isAsked - leaves out lessons about which somebody else decides
 */
export function repairDays(
  problem: DayProblem,
  from: LocalDate,
  to: LocalDate,
  isAsked: (touched: TouchedLesson) => boolean = () => true,
): DayRepair {
  const now = standNow(problem)
  const touched = touchedLessons(problem, now, from, to).filter(isAsked)
  const chosen = new Map<TouchedLesson, DayProposal>()
  const standingWithout = (left: TouchedLesson | null): Standing =>
    standWith(problem, now, changesOf([...chosen].flatMap(([one, way]) => (one === left ? [] : [way]))))
  for (const one of scarceFirst(problem, now, touched)) {
    const best = bestOf(problem, standingWithout(null), one)
    if (best) chosen.set(one, best)
  }
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false
    for (const [one, way] of [...chosen]) {
      // What others moved out of the way or into this place is theirs; only this lesson is asked anew.
      const best = bestOf(problem, standingWithout(one), one)
      if (!best || best.price >= way.price) continue
      chosen.set(one, best)
      isBetter = true
    }
    if (!isBetter) break
  }
  return summary(problem, touched, chosen, standingWithout)
}

function summary(
  problem: DayProblem,
  touched: readonly TouchedLesson[],
  chosen: ReadonlyMap<TouchedLesson, DayProposal>,
  standingWithout: (left: TouchedLesson) => Standing,
): DayRepair {
  const lessons = touched.flatMap(one => {
    const way = chosen.get(one)
    return way
      ? [{ touched: one, chosen: way, proposals: proposeForLesson(problem, standingWithout(one), one) }]
      : []
  })
  const ways = lessons.map(one => one.chosen)
  return {
    ...{ lessons, changes: changesOf(ways) },
    moved: ways.reduce((sum, { moved }) => sum + moved, 0),
    price: ways.reduce((sum, { price }) => sum + price, 0),
  }
}

const changesOf = (ways: readonly DayProposal[]): Substitution[] => ways.flatMap(({ changes }) => changes)

/** The cheapest way out of a lesson that leaves what others have chosen as it is. */
const bestOf = (problem: DayProblem, standing: Standing, touched: TouchedLesson): DayProposal | undefined =>
  proposeForLesson(problem, standing, touched)[0]

/** The lessons with the fewest ways out first, to cancel them not being counted as one. */
function scarceFirst(
  problem: DayProblem,
  standing: Standing,
  touched: readonly TouchedLesson[],
): TouchedLesson[] {
  const ways = new Map(
    touched.map(one => [
      one,
      proposeForLesson(problem, standing, one).filter(({ kind }) => kind !== 'cancel').length,
    ]),
  )
  return [...touched].sort((one, other) => (ways.get(one) ?? 0) - (ways.get(other) ?? 0))
}

/** The changes that cannot be made as the days stand, each with the reason: for whoever is about to make them. */
export function whyNotChanges(problem: DayProblem, changes: readonly Substitution[]) {
  const now = standNow(problem)
  const standing = standWith(problem, now, changes)
  return changes.flatMap(change => {
    const day = now.days.get(wordOfLesson(change))
    if (!day)
      return [{ change, reason: { code: 'timetables.lesson-unknown', facts: { lesson: change.lesson } } }]
    const joins = change.joins ? wordOfLesson(change.joins) : null
    const reason = change.to ? whyNotHold(problem, standing, day, change.to, joins) : undefined
    return reason ? [{ change, reason }] : []
  })
}
