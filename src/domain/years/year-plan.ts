import type { AcademicYear } from '../values/academic-year.ts'
import type { PracticeBlock } from './practice-block.ts'

/** A draft can be changed; of the published versions of a year the last one is in force. */
export type YearPlanStatus = 'draft' | 'published' | 'superseded'

/** How good a plan is, in points, and what is proven about it. */
export interface PlanQuality {
  readonly cost: number
  /** The cost by part, under the codes that the planner gives its parts. */
  readonly parts: Readonly<Record<string, number>>
  /** No plan costs less; `null` when nothing is proven. */
  readonly bound: number | null
}

/** One version of the practice plan of an academic year. */
export interface YearPlan {
  readonly year: AcademicYear
  /** From 1, without gaps, within the year. */
  readonly version: number
  readonly status: YearPlanStatus
  /** What the version is about, in its author's words. */
  readonly note: string
  readonly blocks: readonly PracticeBlock[]
  readonly quality: PlanQuality
}

/** By how much a plan may be above the best one, as a share of its cost: 0 is proven best. */
export function gapOf({ cost, bound }: Pick<PlanQuality, 'cost' | 'bound'>): number | null {
  if (bound === null) return null
  return cost === 0 ? 0 : Math.max((cost - bound) / cost, 0)
}
