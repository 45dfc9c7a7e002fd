import { wordOfTime } from '#domain/timetables/meeting-time.ts'
import type { Timetable } from '#domain/timetables/timetable.ts'
import { invariant } from '#domain/values/refusal.ts'
import { anneal, type Neighbourhood } from '../engine/search/anneal.ts'
import { stretch } from '../engine/search/budget.ts'
import { geometricCooling } from '../engine/search/cooling.ts'
import { type Dice, xorshift32 } from '../engine/search/dice.ts'
import { bestOf, watching } from './model/best-timetable.ts'
import { type Board, emptyBoard, place } from './model/board.ts'
import { compileProblem } from './model/compile-problem.ts'
import { type CostlyLessons, costlyLessons } from './moves/costly-lessons.ts'
import { displace } from './moves/displace.ts'
import { mixOf } from './moves/move.ts'
import { relocate } from './moves/relocate.ts'
import { trialOn } from './moves/trial.ts'
import type { SolvedTimetable, TimetableOrder } from './solve-timetable.ts'
import { coolingFor, hardWeightOver, type Tempering, typicalDifference } from './temperatures.ts'

/** What a search is given that begins with a timetable which stands already. */
export interface ImprovementOfTimetable extends Omit<TimetableOrder, 'tempering'> {
  /** Every lesson has a place in it. */
  readonly from: Timetable
}

/** A stretch of an improvement: up to which share of the budget it goes, and how freely it searches. */
interface Stage extends Tempering {
  readonly until: number
}

/**
 * Gentle, so that what stands already is not shaken apart before it is improved. First a rule may be broken on the way to
 * something better; then the best is taken up again, and rules are walls, so that nothing good is left behind them.
 */
const STAGES: readonly Stage[] = [
  { until: 0.8, hottest: 0.5, coldest: 0.015, hardWeight: 30 },
  { until: 1, hottest: 0.1, coldest: 0.01, hardWeight: 1e4 },
]

/** Proposals for each lesson after which the costly lessons are looked for again: looking takes as long as one for each. */
const REFRESH = 4

/**
 * Improves a timetable that stands already, for problems without single students: the same search, begun there and with
 * little heat. The answer is never worse than what it began with.
 *
 * @throws RefusedError when a lesson has no place at all.
 */
export function improveTimetable(order: ImprovementOfTimetable): SolvedTimetable {
  const dice = xorshift32(order.seed)
  const board = emptyBoard(compileProblem(order.problem))
  board.hardWeight = 1e4
  placeAs(board, order.from)
  const best = bestOf(board)
  const costly = costlyLessons(board, dice)
  const moves = watching(movesOn(board, dice, costly), best)
  const typical = typicalDifference(board, moves)
  let proposals = 0
  let begun = 0
  for (const stage of STAGES) {
    placeAs(board, best.timetable())
    const press = hardWeightOver(board, stage.hardWeight * typical)
    const from = begun
    let refreshed = Number.NEGATIVE_INFINITY
    proposals += anneal({
      solution: moves,
      cost: 0,
      dice,
      cooling: geometricCooling(coolingFor(typical, stage)),
      budget: stretch(order.budget, from, stage.until, proposals),
      onBest: () => undefined,
      onProgress: (used, made) => {
        press(used)
        if (made - refreshed >= REFRESH * order.problem.lessons.length) {
          costly.refresh()
          refreshed = made
        }
        order.onProgress?.(from + used * (stage.until - from), best.total)
      },
    })
    begun = stage.until
  }
  return { timetable: best.timetable(), hard: best.total.hard, cost: best.total.soft, proposals }
}

/** A lesson goes elsewhere, alone or with those that make way; often one that costs something where it stands. */
function movesOn(board: Board, dice: Dice, { draw }: CostlyLessons): Neighbourhood {
  const trial = trialOn(board)
  return mixOf(
    [
      { move: relocate(board, trial, dice), share: 30 },
      { move: relocate(board, trial, dice, draw), share: 30 },
      { move: displace(board, trial, dice), share: 3 },
    ],
    dice,
  )
}

/** Puts every lesson where it stands in a timetable. */
function placeAs(board: Board, { placements }: Timetable): void {
  const { patterns, noRoom } = board.model
  const patternOf = new Map(patterns.times.map((time, pattern) => [wordOfTime(time), pattern]))
  placements.forEach((placement, lesson) => {
    const pattern = placement ? patternOf.get(wordOfTime(placement.time)) : undefined
    invariant(placement && pattern !== undefined, 'a timetable that is improved has a place for every lesson')
    place(board, lesson, pattern, placement.room ?? noRoom)
  })
}
