import { type Refusal, refuseIf } from '../values/refusal.ts'
import { type Planner, whyNotPlan } from './plan-rights.ts'
import type { YearPlanHead } from './year-plan.ts'

/** Why a draft may not be deleted, if anything speaks against it: a college deletes its own, the office any. */
export function whyNotDiscardPlan(
  { year, version, status, organisation }: YearPlanHead,
  planner: Planner,
): Refusal | undefined {
  if (status !== 'draft') return { code: 'years.plan-not-draft', facts: { year, version } }
  const isOthers = planner.role === 'deputy' && !planner.organisations.includes(organisation)
  return (
    whyNotPlan(planner) ?? (isOthers ? { code: 'years.plan-of-others', facts: { year, version } } : undefined)
  )
}

/**
 * Deletes a draft: nobody is shown it any more, and its history stays.
 *
 * @throws RefusedError as {@link whyNotDiscardPlan} says.
 */
export function discardPlan<P extends YearPlanHead>(plan: P, planner: Planner): P {
  refuseIf(whyNotDiscardPlan(plan, planner))
  return { ...plan, status: 'discarded' }
}
