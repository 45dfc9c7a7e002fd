import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MipSolver } from '#planning/engine/mip/mip-solver.ts'
import { xorshift32 } from '#planning/engine/search/dice.ts'
import { countCost } from '#planning/years/count-cost.ts'
import { planYear } from '#planning/years/plan-year.ts'
import { validatePlan } from '#planning/years/validate-plan.ts'
import type { Placement, PlanSession, YearProblem } from '#planning/years/year-problem.ts'
import { loadHighsSolver } from '#server/jobs/highs.ts'
import { block, session, year, zone } from '../factories/tiny-year.ts'
import { madeUpYear } from '../factories/year-problem.ts'

let mip: MipSolver
beforeAll(async () => {
  mip = await loadHighsSolver()
})

/** Up to three sessions of two groups at two small zones in five weeks: few enough to try every plan. */
function tinyYear(seed: number): YearProblem {
  const dice = xorshift32(seed)
  const sessions = Array.from({ length: 3 }, (_, i): PlanSession => {
    const group = i === 0 ? 'A' : dice.below(2) === 0 ? 'A' : 'B'
    const resources = [['Z'], ['Y'], ['Z', 'Y']][dice.below(3)] ?? ['Z']
    const blocks = Array.from({ length: 1 + dice.below(2) }, (_unused, number) =>
      block(`${group}:${i}:${number + 1}`, resources, { students: 6 + dice.below(7) }),
    )
    const weeks = 1 + dice.below(3)
    return session(group, String(i), { weeks, wished: 1 + dice.below(6 - weeks), blocks })
  })
  const one = { shiftsByWeek: [1, 1, 0, 1, 1], capacityByWeek: [12, 12, 0, 12, 12], evenLoad: 6 }
  const order = sessions[1]?.group === 'A' && dice.below(2) === 0 ? [['A:0', 'A:1'] as const] : []
  return year(5, sessions, { resources: [zone('Z', 5, { evenLoad: 12 }), zone('Y', 5, one)], order })
}

/** The cost of the best plan, found by trying every one. */
function bestByTrying(problem: YearProblem): number {
  const blocks = problem.sessions.flatMap(({ blocks: all }) => all)
  let best = Number.POSITIVE_INFINITY
  const tryFrom = (position: number, plan: Placement): void => {
    const next = blocks[position]
    if (!next) {
      const cost = countCost(problem, plan).total
      if (cost < best && validatePlan(problem, plan).length === 0) best = cost
      return
    }
    tryFrom(position + 1, plan)
    for (const { resource } of next.options)
      for (let firstWeek = 1; firstWeek <= problem.weeks; firstWeek++)
        tryFrom(position + 1, [...plan, { block: next.id, resource, firstWeek }])
  }
  tryFrom(0, [])
  return best
}

describe('planning a year', () => {
  it('finds the best of all plans in tiny years, and proves it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const problem = tinyYear(seed)
        if (problem.sessions.flatMap(({ blocks }) => blocks).length > 4) return
        const answer = planYear({ problem, seed, mip, budget: { iterations: 20_000 }, goal: 0 })
        expect(answer.cost.total).toBe(bestByTrying(problem))
        expect(answer.bound).toBe(answer.cost.total)
        expect(validatePlan(problem, answer.placement)).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('gives the same plan for the same seed and number of proposals', () => {
    const problem = madeUpYear(2, { groups: 8, zones: 3, employers: 4, colleges: 2 })
    const plan = () => planYear({ problem, seed: 7, mip, budget: { iterations: 20_000 } })
    expect(plan()).toEqual(plan())
  })

  it('keeps every rule and never claims more than it proves', () => {
    const problem = madeUpYear(4, { groups: 10, zones: 3, employers: 5, colleges: 2 })
    const { placement, cost, bound } = planYear({ problem, seed: 1, mip, budget: { iterations: 50_000 } })
    expect(validatePlan(problem, placement)).toEqual([])
    expect(bound).toBeLessThanOrEqual(cost.total)
    expect(cost).toEqual(countCost(problem, placement))
  })

  it('keeps what is locked', () => {
    const fixed = { resource: 'Z', firstWeek: 4 }
    const problem = year(5, [
      session('A', 'a', { blocks: [block('A:a:1', ['Z'], { fixed })] }),
      session('B', 'a'),
    ])
    const { placement } = planYear({ problem, seed: 1, mip, budget: { iterations: 2048 } })
    expect(placement).toContainEqual({ block: 'A:a:1', ...fixed })
  })

  it('stops when nobody waits any more, with the plan it has', () => {
    const problem = madeUpYear(1)
    const cancel = { cancelled: true }
    const { placement, proposals } = planYear({ problem, seed: 1, mip, budget: { iterations: 1e9 }, cancel })
    expect(proposals).toBe(0)
    expect(placement.length).toBeGreaterThan(0)
    expect(validatePlan(problem, placement)).toEqual([])
  })
})
