import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { YearPlan } from './year-plan.ts'

/** Why a version may not be published, if anything speaks against it. */
export function whyNotPublishPlan(
  plan: Pick<YearPlan, 'year' | 'version' | 'status'>,
  violations: number,
): Refusal | undefined {
  const { year, version, status } = plan
  if (status !== 'draft') return { code: 'years.plan-not-draft', facts: { year, version } }
  if (violations > 0) return { code: 'years.plan-breaks-rules', facts: { year, version, violations } }
  return undefined
}

/**
 * Puts a draft in force; the caller supersedes the version before it.
 *
 * @throws RefusedError when the version is no draft or breaks rules.
 */
export function publishPlan(plan: YearPlan, violations: number): YearPlan {
  refuseIf(whyNotPublishPlan(plan, violations))
  return { ...plan, status: 'published' }
}
