import type { Tx } from '#database/client/transactions.ts'
import type { StoredHead } from '#database/years/year-plans.rows.ts'
import { beginDraft } from '#database/years/year-plans.writes.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import { refuseIf } from '#domain/values/refusal.ts'
import { whyNotPlan } from '#domain/years/plan-rights.ts'
import { plannerIn } from '../http/planner-in.ts'
import { existingPlan } from './change-draft.ts'
import { qualityOf } from './plan-problem.ts'
import { readYear } from './year-records.ts'

/** Begins a draft of a year, empty or as a copy of another version. */
export async function beginVersion(
  tx: Tx,
  year: AcademicYear,
  { note, from }: { readonly note: string; readonly from?: number | undefined },
): Promise<StoredHead> {
  const planner = await plannerIn(tx)
  refuseIf(whyNotPlan(planner))
  const { problem } = await readYear(tx, year)
  const copied = from === undefined ? undefined : await existingPlan(tx, year, from)
  const blocks = copied?.blocks ?? []
  return beginDraft(tx, {
    year,
    note,
    madeFrom: from ?? null,
    organisation: planner.organisation,
    person: planner.person,
    blocks,
    reasons: copied?.reasons ?? {},
    quality: qualityOf(problem, blocks, copied?.quality.bound ?? null),
  })
}
