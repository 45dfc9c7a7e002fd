import { allowedResource } from './constraints/allowed-resource.ts'
import { closedWeeks } from './constraints/closed-weeks.ts'
import { collegeQuota } from './constraints/college-quota.ts'
import type { Constraint, Violation } from './constraints/constraint.ts'
import { fixedPlaces } from './constraints/fixed-places.ts'
import { knownBlocks } from './constraints/known-blocks.ts'
import { onePlaceAtATime } from './constraints/one-place-at-a-time.ts'
import { orderOfPractice } from './constraints/order-of-practice.ts'
import { viewPlan } from './constraints/plan-view.ts'
import { practiceWindow } from './constraints/practice-window.ts'
import { resourceCapacity } from './constraints/resource-capacity.ts'
import { resourceShifts } from './constraints/resource-shifts.ts'
import { together } from './constraints/together.ts'
import type { Placement, YearProblem } from './year-problem.ts'

/** Every rule that a year plan must keep. */
export const CONSTRAINTS: readonly Constraint[] = [
  knownBlocks,
  resourceCapacity,
  resourceShifts,
  collegeQuota,
  allowedResource,
  onePlaceAtATime,
  closedWeeks,
  practiceWindow,
  orderOfPractice,
  together,
  fixedPlaces,
]

/** Lists each breach of each rule, by plain counting that shares nothing with the search. */
export function validatePlan(problem: YearProblem, placement: Placement): Violation[] {
  const view = viewPlan(problem, placement)
  return CONSTRAINTS.flatMap(constraint => constraint.check(view))
}
