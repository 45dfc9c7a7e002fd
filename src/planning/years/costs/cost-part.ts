import type { Text } from '#domain/values/text.ts'
import type { PlanView } from '../constraints/plan-view.ts'

/** One reason for cost in a plan: which blocks, where, when, and how much, in points. */
export interface CostItem {
  readonly blocks: readonly string[]
  readonly resource?: string
  readonly week?: number
  readonly cost: number
}

/** A part of the cost of a plan: its stable code, one sentence, and what it counts, item by item. */
export interface CostPart {
  readonly code: string
  readonly sentence: Text
  readonly count: (view: PlanView) => CostItem[]
}
