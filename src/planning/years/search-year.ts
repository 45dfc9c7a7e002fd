import { type Budget, type CancelSignal, untilCancelled } from '../engine/search/budget.ts'
import { xorshift32 } from '../engine/search/dice.ts'
import { constructPlan } from './construct-plan.ts'
import { type ImprovedPlan, improvePlan } from './improve-plan.ts'
import type { YearIndex } from './year-index.ts'
import type { Placement } from './year-problem.ts'
import { NONE, type PlanState, stateCost, stateOf } from './year-state.ts'

/** How far a search has come. */
export interface SearchProgress {
  /** The share of the budget used, from 0 to 1. */
  readonly share: number
  readonly cost: number
  readonly unplaced: number
  readonly proposals: number
}

/** A search for a plan of a year that needs no solver, so that it runs in a page as well. */
export interface SearchRequest {
  readonly seed: number
  readonly budget: Budget
  /** The plan to begin with; what is outdated in it loses its place. */
  readonly from?: Placement
  readonly cancel?: CancelSignal
  readonly onProgress?: (progress: SearchProgress) => void
}

/** Places what it can, each session where it is cheapest, and improves the plan by annealing. */
export function searchYear(index: YearIndex, request: SearchRequest): ImprovedPlan {
  const { seed, budget, from = [], cancel = { cancelled: false }, onProgress } = request
  const state = stateOf(index, from)
  constructPlan(index, state)
  return improvePlan(index, state, {
    dice: xorshift32(seed),
    budget: untilCancelled(budget, cancel),
    onProgress: (share, proposals) =>
      onProgress?.({ share, cost: stateCost(index, state), unplaced: withoutPlace(state), proposals }),
  })
}

/** How many blocks have no place. */
export const withoutPlace = ({ choice }: PlanState): number => choice.filter(option => option === NONE).length
