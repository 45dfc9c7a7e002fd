import type { MipSolver } from '../engine/mip/mip-solver.ts'
import { type PartsAnswer, solveByParts } from '../engine/mip/solve-by-parts.ts'
import {
  type Budget,
  type CancelSignal,
  type Clock,
  proposals as proposalsOf,
  seconds as secondsOf,
} from '../engine/search/budget.ts'
import { countCost, type PlanCost } from './count-cost.ts'
import { relaxYear } from './relax/relax-year.ts'
import { searchYear, withoutPlace } from './search-year.ts'
import { indexYear, type YearIndex } from './year-index.ts'
import { buildYearModel } from './year-model.ts'
import type { Placement, YearProblem } from './year-problem.ts'
import { type PlanState, placementOf, stateCost, stateOf } from './year-state.ts'

/** How long planning may take: seconds by a clock, or a number of proposals that gives the same plan everywhere. */
export type PlanBudget = { readonly seconds: number; readonly clock: Clock } | { readonly iterations: number }

/** How far planning has come. */
export interface PlanProgress {
  readonly stage: 'search' | 'proof'
  /** The share of the search's budget used, from 0 to 1. */
  readonly share: number
  readonly cost: number
  /** No plan costs less; `null` before the proof has begun. */
  readonly bound: number | null
  /** Blocks without a place in the best plan so far. */
  readonly unplaced: number
  readonly proposals: number
}

/** A year to be planned. */
export interface YearPlanRequest {
  readonly problem: YearProblem
  readonly seed: number
  readonly budget: PlanBudget
  /** Proves the bound and may improve the plan; without it the plan has no bound. */
  readonly mip?: MipSolver
  /** The plan to begin with. */
  readonly from?: Placement
  /** The gap at which the plan is good enough. */
  readonly goal?: number
  readonly cancel?: CancelSignal
  readonly onProgress?: (progress: PlanProgress) => void
}

/** A plan of a year, what it costs and what is proven about it. */
export interface YearPlanAnswer {
  readonly placement: Placement
  readonly cost: PlanCost
  /** No plan that keeps all rules costs less; `null` without a solver. */
  readonly bound: number | null
  /** (cost − bound) / cost; 0 where both are 0. */
  readonly gap: number | null
  /** Rules that the bound leaves out; empty, because its model has them all. */
  readonly notInBound: readonly string[]
  readonly proposals: number
}

/** The gap at which planning stops before its time. */
const USUAL_GOAL = 0.008

/** The share of the seconds that the search takes where a proof follows, and the most it takes for each block. */
const SEARCH_SHARE = 0.25
const SEARCH_SECONDS_A_BLOCK = 0.01

/** Steps of the quick bound of a large part where no clock may be looked at. */
const QUICK_STEPS = 150
/** Steps that it makes in any case, so that even a hurried plan has a bound. */
const LEAST_STEPS = 5

/** Proposals of the search that stand for one iteration of the proof's linear solver, where no clock may be looked at. */
const PROPOSALS_AN_ITERATION = 50

/**
 * Plans a year: places what it can, improves the plan by annealing, and proves with a solver how far from the best
 * plan it can be at most, which may improve it once more.
 */
export function planYear(request: YearPlanRequest): YearPlanAnswer {
  const { problem, seed, from = [], mip, cancel = { cancelled: false } } = request
  const index = indexYear(problem)
  const started = stopwatch(request.budget)
  const improved = searchYear(index, {
    seed,
    budget: searchBudget(request, index),
    from,
    cancel,
    onProgress: progress => request.onProgress?.({ stage: 'search', bound: null, ...progress }),
  })
  const proof = mip ? prove(request, index, improved.state, mip, started, improved.proposals) : null
  return answerOf(index, proof ?? { state: improved.state, bound: null }, improved.proposals)
}

function searchBudget({ budget, mip }: YearPlanRequest, { blocks }: YearIndex): Budget {
  if ('iterations' in budget) return proposalsOf(budget.iterations)
  const share = mip
    ? Math.min(budget.seconds * SEARCH_SHARE, blocks * SEARCH_SECONDS_A_BLOCK)
    : budget.seconds
  return secondsOf(share, budget.clock)
}

/** Tells how many seconds of the budget are left; infinitely many where proposals are counted. */
function stopwatch(budget: PlanBudget): () => number {
  if ('iterations' in budget) return () => Number.POSITIVE_INFINITY
  const begun = budget.clock()
  return () => budget.seconds - (budget.clock() - begun)
}

interface Proven {
  readonly state: PlanState
  readonly bound: number | null
}

function prove(
  { budget, goal = USUAL_GOAL, cancel, onProgress }: YearPlanRequest,
  index: YearIndex,
  found: PlanState,
  mip: MipSolver,
  secondsLeft: () => number,
  proposals: number,
): Proven {
  const { model, read, write, sessionsOf } = buildYearModel(index)
  const start = stateOf(index, placementOf(index, found))
  const answer: PartsAnswer = solveByParts({
    mip,
    model,
    start: write(start),
    secondsLeft,
    gap: goal,
    ...('iterations' in budget ? { effort: budget.iterations / PROPOSALS_AN_ITERATION } : {}),
    isCancelled: () => cancel?.cancelled ?? false,
    floorOf({ columns }, known, seconds) {
      const until = secondsLeft() - seconds
      const mayGoOn = (steps: number): boolean =>
        steps < LEAST_STEPS ||
        (!cancel?.cancelled && ('iterations' in budget ? steps < QUICK_STEPS : secondsLeft() > until))
      return relaxYear(index, { sessions: sessionsOf(columns), known, mayGoOn })
    },
    onProgress: (cost, bound) =>
      onProgress?.({ stage: 'proof', share: 1, cost, bound, unplaced: withoutPlace(start), proposals }),
  })
  const solved = read(answer.values)
  const best = stateCost(index, solved) <= stateCost(index, start) ? solved : start
  // No part of the cost is negative, so that nothing costs less than 0 even where the solver has proven nothing.
  return { state: best, bound: Math.max(answer.bound, 0) }
}

function answerOf(index: YearIndex, { state, bound }: Proven, proposals: number): YearPlanAnswer {
  const placement = placementOf(index, state)
  const cost = countCost(index.problem, placement)
  const gap = bound === null ? null : cost.total === 0 ? 0 : Math.max(cost.total - bound, 0) / cost.total
  return { placement, cost, bound, gap, notInBound: [], proposals }
}
