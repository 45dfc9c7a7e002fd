import type { WeekNumber } from '../values/academic-year.ts'
import type { Refusal } from '../values/refusal.ts'

/** Training practice (УП) or production practice (ПП). */
export type PracticeKind = 'training' | 'production'

/** Where practice takes place: a zone of the cluster, a college's workshop, or places at an employer. */
export type PracticeResourceType = 'zone' | 'workshop' | 'employer'

/** One subgroup's practice in consecutive weeks of an academic year, as a plan holds it. */
export interface PracticeBlock {
  /** Group, row of the curriculum, semester, part and subgroup: the same for the same block in every version. */
  readonly id: string
  readonly group: string
  readonly subgroup: number
  readonly students: number
  readonly kind: PracticeKind
  /** The row of the curriculum, such as «УП.01». */
  readonly module: string
  readonly semester: number
  /** How many weeks it takes. */
  readonly weeks: number
  /** The first week that the curriculum's calendar wishes. */
  readonly wishedWeek: WeekNumber
  /** The zone or workshop, or the record of an employer's places; `null` while it has no place. */
  readonly resource: string | null
  /** `null` while it has no place. */
  readonly firstWeek: WeekNumber | null
  /** Whether planning may not move it. */
  readonly locked: boolean
  /** Why it has no place. */
  readonly reason: Refusal | null
}

/** The last week of a block that has a place. */
export const lastWeekOf = (block: Pick<PracticeBlock, 'firstWeek' | 'weeks'>): WeekNumber | null =>
  block.firstWeek === null ? null : block.firstWeek + block.weeks - 1
