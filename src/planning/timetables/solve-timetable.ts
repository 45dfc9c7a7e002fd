import type { Timetable } from '#domain/timetables/timetable.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { contradiction } from '#domain/timetables/unreadable-timetable.ts'
import { anneal } from '../engine/search/anneal.ts'
import { attentiveCooling } from '../engine/search/attentive-cooling.ts'
import type { Budget } from '../engine/search/budget.ts'
import { type Dice, xorshift32 } from '../engine/search/dice.ts'
import { buildStart } from './build-start.ts'
import { examineRules } from './contradictions/examine-rules.ts'
import { fewTimetables, lookAtAll } from './look-at-all.ts'
import { type BestTimetable, bestOf, watching } from './model/best-timetable.ts'
import { type Board, emptyBoard } from './model/board.ts'
import { compileProblem } from './model/compile-problem.ts'
import type { SearchModel } from './model/search-model.ts'
import { chooseSections } from './moves/choose-sections.ts'
import { displace } from './moves/displace.ts'
import { exchangeChain } from './moves/exchange-chain.ts'
import { exchangeSections } from './moves/exchange-sections.ts'
import { mixOf, type WeightedMove } from './moves/move.ts'
import { relocate } from './moves/relocate.ts'
import { type Trial, trialOn } from './moves/trial.ts'
import { hasOwnTimes } from './rules/build-rules.ts'
import { coolingFor, hardWeightOver, TEMPERING, type Tempering, typicalDifference } from './temperatures.ts'

/** What a search for a timetable is given. */
export interface TimetableOrder {
  readonly problem: TimetableProblem
  readonly seed: number
  readonly budget: Budget
  readonly tempering?: Tempering
  /** Called now and then with the share of the budget used and the best so far. */
  readonly onProgress?: (used: number, best: { readonly hard: number; readonly soft: number }) => void
}

/** What the search found. */
export interface SolvedTimetable {
  readonly timetable: Timetable
  /** Broken rules; 0 = none. */
  readonly hard: number
  readonly cost: number
  /** Changes that were weighed. */
  readonly proposals: number
}

/**
 * Finds a timetable: builds one, then anneals it, rules and wishes in one sum. Where only a few lessons are left to place,
 * as in a repair, it looks at every timetable there is, and what it finds is the best.
 *
 * @throws RefusedError when a lesson has no place at all, or rules contradict each other.
 */
export function solveTimetable(order: TimetableOrder): SolvedTimetable {
  const dice = xorshift32(order.seed)
  const tempering = order.tempering ?? TEMPERING
  const whole = compileProblem(order.problem)
  const narrowed = possible(whole)
  const few = fewTimetables(whole)
  // Looking at all shows the fewest broken rules even where none can keep them all, so there nothing is withdrawn.
  const model = few === null ? narrowed : whole
  const board = emptyBoard(model)
  board.hardWeight = 1e4
  buildStart(board, dice)
  const best = bestOf(board)
  if (few !== null) {
    lookAtAll(board, best.compare)
    return answer(best, few)
  }
  const moves = watching(mixOf(movesOn(board, dice), dice), best)
  const typical = typicalDifference(board, moves)
  const lightest = tempering.hardWeight * typical
  const press = hardWeightOver(board, lightest)
  const proposals = anneal({
    solution: moves,
    cost: 0,
    dice,
    cooling: attentiveCooling(
      coolingFor(typical, tempering),
      () => board.total.soft + lightest * board.total.hard,
    ),
    budget: order.budget,
    onBest: () => undefined,
    onProgress: used => {
      press(used)
      order.onProgress?.(used, best.total)
    },
  })
  return answer(best, proposals)
}

const answer = (best: BestTimetable, proposals: number): SolvedTimetable => ({
  ...{ timetable: best.timetable(), hard: best.total.hard, cost: best.total.soft, proposals },
})

/** The problem without what no timetable can use; refuses one that has no timetable. */
function possible(model: SearchModel): SearchModel {
  const { contradiction: found, narrowed } = examineRules(model)
  if (found) throw contradiction(found.rules, found.lessons)
  return narrowed
}

/** The kinds of change and their shares; those of students only where students have a choice. */
function movesOn(board: Board, dice: Dice): WeightedMove[] {
  const trial = trialOn(board)
  const lessons = { move: relocate(board, trial, dice), share: 60 }
  const repairs = repairsOn(board, trial, dice)
  const students = [
    { move: chooseSections(board, dice), share: 25 },
    { move: exchangeSections(board, dice), share: 15 },
  ]
  return [lessons, ...repairs, ...(board.attendance.sections.free.length > 0 ? students : [])]
}

/**
 * The changes of several lessons at once. On a grid they change places evenly, so that nobody has to look for another place;
 * long chains are seldom accepted, so they are cut off. Where lessons have weeks of their own, chains grow through all the
 * weeks, and need to be longer.
 */
function repairsOn(board: Board, trial: Trial, dice: Dice): WeightedMove[] {
  if (board.model.grid) return [{ move: exchangeChain(board, trial, dice, 8), share: 8 }]
  const ejections = { move: displace(board, trial, dice), share: 3 }
  if (!hasOwnTimes(board.model)) return [ejections]
  return [ejections, { move: exchangeChain(board, trial, dice, 12), share: 10 }]
}
