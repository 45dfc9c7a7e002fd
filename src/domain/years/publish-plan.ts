import type { LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import { comparePlans } from './compare-plans.ts'
import { type Planner, whyNotMoveGroup } from './plan-rights.ts'
import type { PlannedBlock, YearPlan } from './year-plan.ts'

/** What a version is looked at with before it is put in force. */
export interface Publication {
  /** How often it breaks a rule. */
  readonly violations: number
  /** The blocks of the version in force; none where there is no such version. */
  readonly inForce: readonly PlannedBlock[]
  readonly planner: Planner
  readonly collegeOf: (group: string) => string
}

/**
 * Why a version may not be put in force, if anything speaks against it. Whoever may not move the blocks of another
 * college may not do so by publishing either; practice that had no place before may get one.
 */
export function whyNotPublishPlan(plan: YearPlan, publication: Publication): Refusal | undefined {
  const { year, version, status } = plan
  const { violations } = publication
  if (status !== 'draft') return { code: 'years.plan-not-draft', facts: { year, version } }
  if (plan.blocks.length === 0) return { code: 'years.plan-empty', facts: { year, version } }
  if (violations > 0) return { code: 'years.plan-breaks-rules', facts: { year, version, violations } }
  const groups = groupsMovedFor(plan, publication)
  return groups.length > 0 ? { code: 'years.plan-moves-others', facts: { year, version, groups } } : undefined
}

/** The groups of other colleges whose blocks the version takes from where they are now. */
function groupsMovedFor(plan: YearPlan, { inForce, planner, collegeOf }: Publication): string[] {
  const groups = new Map(inForce.map(({ id, group }) => [id, group]))
  const moved = comparePlans(inForce, plan.blocks)
    .filter(({ before }) => before !== null)
    .map(({ id }) => groups.get(id) ?? '')
    .filter(group => whyNotMoveGroup(planner, collegeOf(group)))
  return [...new Set(moved)].sort()
}

/**
 * Puts a draft in force from a day on; the caller supersedes the version before it.
 *
 * @throws RefusedError as {@link whyNotPublishPlan} says.
 */
export function publishPlan(plan: YearPlan, publishedOn: LocalDate, publication: Publication): YearPlan {
  refuseIf(whyNotPublishPlan(plan, publication))
  return { ...plan, status: 'published', publishedOn }
}
