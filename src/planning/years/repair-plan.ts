import { countCost } from './count-cost.ts'
import { planYear, type YearPlanAnswer, type YearPlanRequest } from './plan-year.ts'
import { movedBlocks, wishingToStay } from './stay-in-place.ts'
import type { Placement } from './year-problem.ts'

/** A plan to be repaired around what is locked or has changed. */
export interface RepairRequest extends Omit<YearPlanRequest, 'from' | 'goal'> {
  /** The plan as it stands. */
  readonly from: Placement
}

/** A repaired plan, and which blocks had to move for it. */
export interface RepairAnswer extends YearPlanAnswer {
  readonly moved: readonly string[]
}

/**
 * Plans again with as few moves as possible: every placed block wishes to stay where it is. The cost given is that
 * of the real wishes; the bound is that of the repair and says nothing about them, so there is none.
 */
export function repairPlan(request: RepairRequest): RepairAnswer {
  const { problem, from } = request
  const answer = planYear({ ...request, problem: wishingToStay(problem, from) })
  return {
    ...answer,
    cost: countCost(problem, answer.placement),
    bound: null,
    gap: null,
    moved: movedBlocks(from, answer.placement),
  }
}
