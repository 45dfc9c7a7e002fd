import type { AnswerOf } from '#contract/http/route.ts'
import type { orderPlanning } from '#contract/years/years.contract.ts'
import type { NotedProgress, PlanningInput, PlanningResult } from '#database/years/planning.orders.ts'
import type { PlanningOrder } from '#database/years/year-plans.rows.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

/** How far planning is, as an answer has it. */
export type Planning = AnswerOf<typeof orderPlanning>

/** Says how far an order to plan is, or how it ended. */
export function sayPlanning(order: PlanningOrder, language: Language): Planning {
  const { id, orderedAt, startedAt, endedAt, person } = order
  const input = order.input as PlanningInput
  const progress = order.progress as NotedProgress | null
  const result = order.result as PlanningResult | null
  const done = result && 'moved' in result ? result : null
  const problem = result && 'problem' in result ? result.problem : null
  return {
    id,
    state: order.state === 'cancelled' ? 'failed' : order.state,
    kind: input.kind,
    orderedAt,
    startedAt,
    endedAt,
    person,
    seconds: input.seconds,
    elapsed: done?.elapsed ?? progress?.elapsed ?? 0,
    cost: progress?.cost ?? null,
    bound: progress?.bound ?? null,
    unplaced: progress?.unplaced ?? null,
    stopped: done?.stopped ?? false,
    moved: done?.moved ?? null,
    problem: problem
      ? sayRefusal({ code: problem, facts: { version: input.version } }, language, allSentences)
      : null,
  }
}
