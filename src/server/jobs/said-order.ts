import type { PlanningOrder } from '#database/years/year-plans.rows.ts'
import { allSentences } from '#domain/all-sentences.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

/** Says how an order to plan stands: what is alike for all kinds of plans. */
export function saidOrder(order: PlanningOrder, language: Language, facts: Refusal['facts']) {
  const { id, orderedAt, startedAt, endedAt, person } = order
  const result = order.result as { readonly problem?: string; readonly stopped?: boolean } | null
  const problem = result?.problem
  return {
    ...{ id, orderedAt, startedAt, endedAt, person },
    state: order.state === 'cancelled' ? ('failed' as const) : order.state,
    stopped: result?.stopped ?? false,
    problem: problem ? sayRefusal({ code: problem, facts }, language, allSentences) : null,
  }
}

/** Whether an order to plan is at work, or waits for its turn. */
export const isUnderWay = (order: Pick<PlanningOrder, 'state'> | undefined): boolean =>
  order?.state === 'waiting' || order?.state === 'running'
