import type { Refusal } from '#domain/values/refusal.ts'
import type { PlannedBlock, YearPlan, YearPlanHead } from '#domain/years/year-plan.ts'

/** A version with what the database notes about it. */
export interface StoredHead extends YearPlanHead {
  readonly quality: YearPlan['quality']
  /** How many blocks have a place. */
  readonly placed: number
  /** How often the draft was changed: who changes it names the revision that he or she saw. */
  readonly revision: number
  /** The moment at which it was begun. */
  readonly madeAt: string
  readonly person: string | null
}

/** A whole version as it is stored. */
export interface StoredPlan extends StoredHead {
  readonly blocks: readonly PlannedBlock[]
  readonly reasons: Readonly<Record<string, Refusal>>
}

/** By what a draft was changed. */
export type PlanAct = 'move' | 'lock' | 'unlock' | 'takeOut' | 'plan'

/** A block before a step; `null` where it had no place. */
export interface BlockBefore {
  readonly id: string
  readonly block: PlannedBlock | null
}

/** One step by which a draft came to be what it is. */
export interface PlanStep {
  readonly number: number
  readonly act: PlanAct
  readonly before: readonly BlockBefore[]
  readonly quality: YearPlan['quality']
  readonly reasons: Readonly<Record<string, Refusal>>
  readonly person: string | null
  readonly madeAt: string
}

/** An order to plan a version, and how far it is. */
export interface PlanningOrder {
  readonly id: string
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly progress: unknown
  readonly result: unknown
  readonly input: unknown
  readonly orderedAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly person: string | null
}
