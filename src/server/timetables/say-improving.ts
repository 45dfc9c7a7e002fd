import type { AnswerOf } from '#contract/http/route.ts'
import type { improveWeek } from '#contract/timetables/published-weeks.contract.ts'
import type {
  ImprovingInput,
  ImprovingProgress,
  ImprovingResult,
} from '#database/timetables/improving.orders.ts'
import type { PlanningOrder } from '#database/years/year-plans.rows.ts'
import type { Language } from '#domain/values/text.ts'
import { saidOrder } from '../jobs/said-order.ts'

/** Says how far an order to improve a week is, or how it ended. */
export function sayImproving(order: PlanningOrder, language: Language): AnswerOf<typeof improveWeek> {
  const input = order.input as ImprovingInput
  const progress = order.progress as ImprovingProgress | null
  const result = order.result as ImprovingResult | null
  const done = result && 'number' in result ? result : null
  return {
    ...saidOrder(order, language, {}),
    seconds: input.seconds,
    elapsed: done?.elapsed ?? progress?.elapsed ?? 0,
    first: progress?.first ?? null,
    cost: progress?.cost ?? null,
    share: done ? 1 : (progress?.share ?? null),
    number: done?.number ?? null,
  }
}
