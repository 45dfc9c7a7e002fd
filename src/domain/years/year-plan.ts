import type { AcademicYear } from '../values/academic-year.ts'
import type { LocalDate } from '../values/local-date.ts'
import type { Refusal } from '../values/refusal.ts'
import type { Text } from '../values/text.ts'
import type { PracticeBlock } from './practice-block.ts'

/** A draft can be changed; one version of a year is in force, and those before it are superseded. */
export type YearPlanStatus = 'draft' | 'published' | 'superseded' | 'discarded'

/** The states of a version in the interface's words. */
export const PLAN_STATUS_WORDS: Readonly<Record<YearPlanStatus, Text>> = {
  draft: { ru: 'черновик', en: 'draft' },
  published: { ru: 'действует', en: 'in force' },
  superseded: { ru: 'заменён', en: 'superseded' },
  discarded: { ru: 'удалён', en: 'deleted' },
}

/** How good a plan is, in points, and what is proven about it. */
export interface PlanQuality {
  readonly cost: number
  /** The cost by part, under the codes that the planner gives its parts. */
  readonly parts: Readonly<Record<string, number>>
  /** No plan costs less; `null` when nothing is proven. */
  readonly bound: number | null
}

/** What a version is, apart from its blocks. */
export interface YearPlanHead {
  readonly year: AcademicYear
  /** From 1, without gaps, within the year. */
  readonly version: number
  readonly status: YearPlanStatus
  /** What the version is about, in its author's words. */
  readonly note: string
  /** The version that it was copied from. */
  readonly madeFrom: number | null
  /** The organisation whose person began it. */
  readonly organisation: string
  /** The first day on which it is in force. */
  readonly publishedOn: LocalDate | null
}

/** One version of the practice plan of an academic year: its blocks are those that have a place. */
export interface YearPlan extends YearPlanHead {
  readonly blocks: readonly PlannedBlock[]
  /** Why blocks of the year have no place, as far as planning has looked for one. */
  readonly reasons: Readonly<Record<string, Refusal>>
  readonly quality: PlanQuality
}

/** A block of practice that has its place. */
export interface PlannedBlock extends Omit<PracticeBlock, 'resource' | 'firstWeek' | 'reason'> {
  readonly resource: string
  readonly firstWeek: number
}

/** By how much a plan may be above the best one, as a share of its cost: 0 is proven best. */
export function gapOf({ cost, bound }: Pick<PlanQuality, 'cost' | 'bound'>): number | null {
  if (bound === null) return null
  return cost === 0 ? 0 : Math.max((cost - bound) / cost, 0)
}
