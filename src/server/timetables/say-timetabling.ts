import type { AnswerOf } from '#contract/http/route.ts'
import type { orderTimetabling } from '#contract/timetables/term-drafts.contract.ts'
import type {
  TimetablingInput,
  TimetablingProgress,
  TimetablingResult,
} from '#database/timetables/timetabling.orders.ts'
import type { PlanningOrder } from '#database/years/year-plans.rows.ts'
import type { Language } from '#domain/values/text.ts'
import { saidOrder } from '../jobs/said-order.ts'

/** How far planning of a timetable is, as an answer has it. */
export type Timetabling = AnswerOf<typeof orderTimetabling>

/** Says how far an order to plan a timetable is, or how it ended. */
export function sayTimetabling(order: PlanningOrder, language: Language): Timetabling {
  const input = order.input as TimetablingInput
  const progress = order.progress as TimetablingProgress | null
  const result = order.result as TimetablingResult | null
  const done = result && 'moved' in result ? result : null
  return {
    ...saidOrder(order, language, { version: input.version }),
    kind: input.kind,
    seconds: input.seconds,
    elapsed: done?.elapsed ?? progress?.elapsed ?? 0,
    cost: progress?.cost ?? null,
    broken: progress?.broken ?? null,
    share: done ? 1 : (progress?.share ?? null),
    unplaced: done?.unplaced ?? null,
    moved: done?.moved ?? null,
  }
}
