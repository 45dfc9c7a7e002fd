import type { Text } from '#domain/values/text.ts'
import type { PlanView } from './plan-view.ts'

/** One breach of a rule: which blocks, in which week, and by how much. */
export interface Violation {
  /** The code of the rule. */
  readonly constraint: string
  readonly blocks: readonly string[]
  /** The week of the breach, from 1; 0 where it belongs to no week. */
  readonly week: number
  /** How far the rule is broken, in its own unit: places, shifts, weeks or blocks. */
  readonly amount: number
  /** The resource where it happens, if it happens at one. */
  readonly resource?: string
}

/** A rule that a plan must keep: its stable code, one sentence, and a check that anybody can read. */
export interface Constraint {
  readonly code: string
  readonly sentence: Text
  readonly check: (view: PlanView) => Violation[]
}
