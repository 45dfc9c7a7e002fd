import { describe, expect, it } from 'vitest'
import { solveByParts } from '#planning/engine/mip/solve-by-parts.ts'
import { countCost } from '#planning/years/count-cost.ts'
import { planYear } from '#planning/years/plan-year.ts'
import { relaxYear } from '#planning/years/relax/relax-year.ts'
import { indexYear } from '#planning/years/year-index.ts'
import { buildYearModel } from '#planning/years/year-model.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { emptyState } from '#planning/years/year-state.ts'
import { loadHighsSolver } from '#server/jobs/highs.ts'
import { session, year } from '../factories/tiny-year.ts'
import { demoSize, madeUpYear } from '../factories/year-problem.ts'

const mip = await loadHighsSolver()
const small = { ...demoSize, groups: 4, zones: 1, employers: 2 }

/** The bound of all sessions after so many steps, in the unit of a plan's cost. */
function bound(problem: YearProblem, known: number, steps: number): number {
  const index = indexYear(problem)
  const unplaced = problem.prices.unplaced * index.blocks
  const sessions = Array(index.sessions).keys()
  return unplaced + relaxYear(index, { sessions, known: known - unplaced, mayGoOn: step => step < steps })
}

const goodCost = (problem: YearProblem): number =>
  planYear({ problem, seed: 1, budget: { iterations: 50_000 } }).cost.total

describe('the bound without a solver', () => {
  it('is never above the cost of a plan, after however many steps', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const problem = madeUpYear(seed, small)
      const best = goodCost(problem)
      for (const steps of [1, 20, 100]) expect(bound(problem, best, steps)).toBeLessThanOrEqual(best + 1e-6)
    }
  })

  it('is the cost itself where no limit is short: each group then has its own cheapest year', () => {
    const problem = year(6, [session('A', 'a', { weeks: 2 }), session('B', 'b', { weeks: 2 })])
    expect(bound(problem, goodCost(problem), 1)).toBeCloseTo(goodCost(problem))
  })

  it('comes near the linear relaxation, which it cannot fall behind in the end', () => {
    const problem = madeUpYear(1, small)
    const { model } = buildYearModel(indexYear(problem))
    const linear = mip.solve({
      model: { ...model, whole: new Uint8Array(model.columns) },
      limits: { gap: 0 },
    })
    const best = goodCost(problem)
    expect(bound(problem, best, 300)).toBeGreaterThan(linear.cost - 0.02 * best)
  })

  it('stands in where the solver proves nothing of a large part', () => {
    const problem = madeUpYear(2)
    const index = indexYear(problem)
    const { model, write } = buildYearModel(index)
    const silent = {
      name: 'silent',
      solve: () => ({
        status: 'stopped' as const,
        bound: Number.NEGATIVE_INFINITY,
        cost: Number.POSITIVE_INFINITY,
        effort: 0,
      }),
    }
    const solve = (floorOf?: () => number) =>
      solveByParts({
        mip: silent,
        model,
        start: write(emptyState(index)),
        secondsLeft: () => 100,
        gap: 0,
        isCancelled: () => false,
        onProgress: () => {},
        ...(floorOf ? { floorOf } : {}),
      }).bound
    expect(solve(() => -5)).toBeGreaterThan(solve())
    const answer = planYear({ problem, seed: 1, mip: silent, budget: { iterations: 200_000 } })
    expect(answer.bound).toBeGreaterThan(0)
    expect(answer.bound).toBeLessThanOrEqual(countCost(problem, answer.placement).total)
  })
})
