import type { PlanStep, StoredPlan } from '#database/years/year-plans.rows.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { whyNotChangePlan } from '#domain/years/change-plan.ts'
import { whyNotDiscardPlan } from '#domain/years/discard-plan.ts'
import { type Planner, whyNotMoveGroup, whyNotPlan } from '#domain/years/plan-rights.ts'
import { type Publication, whyNotPublishPlan } from '#domain/years/publish-plan.ts'

/** All that decides what a reader may do with a version. */
export interface ActQuestion {
  readonly plan: StoredPlan
  readonly planner: Planner
  readonly isBeingPlanned: boolean
  readonly step: PlanStep | undefined
  readonly publication: Publication
}

/** What can be done with a version. */
export type PlanActs = Readonly<
  Record<'change' | 'plan' | 'publish' | 'discard' | 'copy' | 'undo', Refusal | undefined>
>

/** Why each act on a version is closed to the reader; nothing where it is open. */
export function planActs({ plan, planner, isBeingPlanned, step, publication }: ActQuestion): PlanActs {
  const rights = whyNotPlan(planner)
  const change = rights ?? whyNotChangePlan(plan, { isBeingPlanned })
  return {
    change,
    plan: change,
    publish: change ?? whyNotPublishPlan(plan, publication),
    discard: change ?? whyNotDiscardPlan(plan, planner),
    copy: rights,
    undo: change ?? whyNotUndo(plan, planner, step, publication.collegeOf),
  }
}

/** Why the last step may not be taken back: what moved another college's blocks is left to that college. */
export function whyNotUndo(
  plan: StoredPlan,
  planner: Planner,
  step: PlanStep | undefined,
  collegeOf: (group: string) => string,
): Refusal | undefined {
  if (!step) return { code: 'years.nothing-to-undo', facts: { version: plan.version } }
  const isOwn = planner.organisations.includes(plan.organisation)
  const groups = new Map(plan.blocks.map(block => [block.id, block.group]))
  const isOthers = step.before.some(({ id, block }) => {
    const group = block?.group ?? groups.get(id)
    const wasPlacedByIt = block === null
    return group && !(wasPlacedByIt && isOwn) && whyNotMoveGroup(planner, collegeOf(group))
  })
  return isOthers ? { code: 'years.undo-of-others', facts: { version: plan.version } } : undefined
}
