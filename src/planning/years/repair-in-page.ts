import { proposals } from '../engine/search/budget.ts'
import { countCost, type PlanCost } from './count-cost.ts'
import { searchYear } from './search-year.ts'
import { movedBlocks, wishingToStay } from './stay-in-place.ts'
import { indexYear } from './year-index.ts'
import type { Placement, YearProblem } from './year-problem.ts'
import { placementOf } from './year-state.ts'

/** A plan repaired around what is locked or was moved by hand. */
export interface PageRepair {
  readonly placement: Placement
  readonly cost: PlanCost
  /** The blocks that had to leave their places. */
  readonly moved: readonly string[]
}

/** Proposals of a repair that a page waits for: about a tenth of a second. */
const QUICK = 200_000

/**
 * Plans again with as few moves as possible, without a solver: what the page shows at once. The fixed blocks of the
 * problem stay; a repair with more time, and the solver's help, is `repairPlan`.
 */
export function repairInPage(
  problem: YearProblem,
  from: Placement,
  { seed = 1, steps = QUICK }: { readonly seed?: number; readonly steps?: number } = {},
): PageRepair {
  const index = indexYear(wishingToStay(problem, from))
  const { state } = searchYear(index, { seed, budget: proposals(steps), from })
  const placement = placementOf(index, state)
  return { placement, cost: countCost(problem, placement), moved: movedBlocks(from, placement) }
}
