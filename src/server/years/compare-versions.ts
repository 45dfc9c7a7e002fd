import type { StoredPlan } from '#database/years/year-plans.rows.ts'
import type { Language } from '#domain/values/text.ts'
import { comparePlans } from '#domain/years/compare-plans.ts'
import { COSTS, countCost } from '#planning/years/count-cost.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { placementOf } from './plan-problem.ts'

/** What a version changes beside another one: which blocks stand elsewhere, and what each part of the cost makes of it. */
export function compareVersions(
  problem: YearProblem,
  before: StoredPlan,
  after: StoredPlan,
  language: Language,
) {
  const known = new Map([...before.blocks, ...after.blocks].map(block => [block.id, block]))
  const [one, other] = [before, after].map(({ blocks }) => countCost(problem, placementOf(blocks)).parts)
  const changes = comparePlans(before.blocks, after.blocks).flatMap(change => {
    const block = known.get(change.id)
    if (!block) return []
    const { group, module, subgroup, weeks } = block
    return [{ ...change, group, module, subgroup, weeks }]
  })
  return {
    before: headOf(before),
    after: headOf(after),
    changes,
    parts: COSTS.map(({ code, sentence }) => ({
      code,
      sentence: sentence[language],
      before: one?.[code] ?? 0,
      after: other?.[code] ?? 0,
    })),
    resources: Object.fromEntries(problem.resources.map(({ code, name }) => [code, name])),
  }
}

function headOf({ blocks: _, reasons: _reasons, ...head }: StoredPlan) {
  return head
}
