import { viewPlan } from './constraints/plan-view.ts'
import type { CostPart } from './costs/cost-part.ts'
import { evenLoad } from './costs/even-load.ts'
import { preference } from './costs/preference.ts'
import { unplaced } from './costs/unplaced.ts'
import { wishDistance } from './costs/wish-distance.ts'
import type { Placement, YearProblem } from './year-problem.ts'

/** The parts of the cost of a year plan. */
export const COSTS: readonly CostPart[] = [wishDistance, evenLoad, preference, unplaced]

/** The cost of a plan in points, in all and by part. */
export interface PlanCost {
  readonly total: number
  readonly parts: Readonly<Record<string, number>>
}

/** Counts the cost of a plan by plain counting that shares nothing with the search. */
export function countCost(problem: YearProblem, placement: Placement): PlanCost {
  const view = viewPlan(problem, placement)
  const parts = COSTS.map(
    part => [part.code, part.count(view).reduce((sum, item) => sum + item.cost, 0)] as const,
  )
  return { total: parts.reduce((sum, [, cost]) => sum + cost, 0), parts: Object.fromEntries(parts) }
}
