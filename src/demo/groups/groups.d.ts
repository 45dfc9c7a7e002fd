import type { Group } from '#domain/groups/group.ts'
import type { Subgroup } from '#domain/groups/subgroup.ts'
import { type Intake } from '../programmes/deliveries.ts'
/** A group with its two subgroups and the intake that it belongs to. */
export interface DemoGroup {
  readonly record: Group
  readonly intake: Intake
  readonly subgroups: readonly Subgroup[]
}
/** All groups, numbered through the cluster by programme and year: «СВ-24-1». */
export declare function demoGroups(): DemoGroup[]
