import type { WeekNumber } from '../values/academic-year.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { PracticeBlock } from './practice-block.ts'
import type { YearPlan } from './year-plan.ts'

/** Why a version may not be changed, if anything speaks against it. */
export function whyNotChangePlan({
  year,
  version,
  status,
}: Pick<YearPlan, 'year' | 'version' | 'status'>): Refusal | undefined {
  return status === 'draft' ? undefined : { code: 'years.plan-not-draft', facts: { year, version } }
}

/** Why a block may not be locked, if anything speaks against it. */
export function whyNotLockBlock(
  plan: Pick<YearPlan, 'year' | 'version' | 'status'>,
  block: Pick<PracticeBlock, 'id' | 'firstWeek'>,
): Refusal | undefined {
  if (block.firstWeek === null) return { code: 'years.lock-without-place', facts: { block: block.id } }
  return whyNotChangePlan(plan)
}

/**
 * Locks a block where it stands, or unlocks it.
 *
 * @throws RefusedError when the version is no draft or the block has no place.
 */
export function lockBlock(plan: YearPlan, id: string, locked: boolean): YearPlan {
  return changeBlock(plan, id, block => {
    refuseIf(whyNotLockBlock(plan, block))
    return { ...block, locked }
  })
}

/**
 * Puts a block by hand in a place, where it stays locked; the subgroups of one group move in time together.
 *
 * @throws RefusedError when the version is no draft.
 */
export function moveBlock(plan: YearPlan, id: string, resource: string, firstWeek: WeekNumber): YearPlan {
  refuseIf(whyNotChangePlan(plan))
  const moved = plan.blocks.find(block => block.id === id)
  const blocks = plan.blocks.map(block => {
    if (block.id === id) return { ...block, resource, firstWeek, locked: true, reason: null }
    const together = moved && sessionOf(block) === sessionOf(moved) && block.firstWeek !== null
    return together ? { ...block, firstWeek } : block
  })
  return { ...plan, blocks }
}

/** What the subgroups of a group share: the id without the subgroup. */
const sessionOf = (block: Pick<PracticeBlock, 'id'>): string => block.id.slice(0, block.id.lastIndexOf(':'))

function changeBlock(plan: YearPlan, id: string, change: (block: PracticeBlock) => PracticeBlock): YearPlan {
  return { ...plan, blocks: plan.blocks.map(block => (block.id === id ? change(block) : block)) }
}
