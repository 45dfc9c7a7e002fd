import { writeReach } from '../access/reach.ts'
import type { Role } from '../access/role.ts'
import { whyNotWrite } from '../access/write-record.ts'
import type { Refusal } from '../values/refusal.ts'

/** In which role somebody plans, and for which organisations. */
export interface Planner {
  readonly role: Role
  readonly organisations: readonly string[]
}

/** Why somebody may not begin, plan, publish or delete versions of a year, if anything speaks against it. */
export const whyNotPlan = ({ role }: Planner): Refusal | undefined => whyNotWrite('yearPlans', role, true)

/** Why somebody may not move the blocks of a college's group, if anything speaks against it. */
export function whyNotMoveGroup({ role, organisations }: Planner, college: string): Refusal | undefined {
  const reachesAll = writeReach.planBlocks?.[role] === 'cluster'
  return whyNotWrite('planBlocks', role, reachesAll || organisations.includes(college))
}
