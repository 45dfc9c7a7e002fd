import type { AnswerOf } from '#contract/http/route.ts'
import type { orderPlanning } from '#contract/years/years.contract.ts'
import type { NotedProgress, PlanningInput, PlanningResult } from '#database/years/planning.orders.ts'
import type { PlanningOrder } from '#database/years/year-plans.rows.ts'
import type { Language } from '#domain/values/text.ts'
import { saidOrder } from '../jobs/said-order.ts'

/** How far planning is, as an answer has it. */
export type Planning = AnswerOf<typeof orderPlanning>

/** Says how far an order to plan is, or how it ended. */
export function sayPlanning(order: PlanningOrder, language: Language): Planning {
  const input = order.input as PlanningInput
  const progress = order.progress as NotedProgress | null
  const result = order.result as PlanningResult | null
  const done = result && 'moved' in result ? result : null
  return {
    ...saidOrder(order, language, { version: input.version }),
    kind: input.kind,
    seconds: input.seconds,
    elapsed: done?.elapsed ?? progress?.elapsed ?? 0,
    cost: progress?.cost ?? null,
    bound: progress?.bound ?? null,
    unplaced: progress?.unplaced ?? null,
    moved: done?.moved ?? null,
  }
}
