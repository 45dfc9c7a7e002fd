import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeUpYear } from '../../../tests/factories/year-problem.ts'
import { xorshift32 } from '../engine/search/dice.ts'
import { constructPlan } from './construct-plan.ts'
import { countCost } from './count-cost.ts'
import { MOVES } from './improve-plan.ts'
import { validatePlan } from './validate-plan.ts'
import { YearChange } from './year-change.ts'
import { indexYear } from './year-index.ts'
import { emptyState, placementOf, stateCost, stateOf } from './year-state.ts'

const small = { groups: 8, zones: 3, employers: 4, colleges: 2 }

describe('a change to a year plan', () => {
  it('costs by its delta what plain counting says, over random moves, and never breaks a rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const problem = madeUpYear(seed % 50, small)
        const index = indexYear(problem)
        const state = emptyState(index)
        if (seed % 2 === 0) constructPlan(index, state)
        const dice = xorshift32(seed)
        const change = new YearChange(index, state)
        let cost = stateCost(index, state)
        for (let step = 0; step < 400; step++) {
          change.clear()
          MOVES[dice.below(MOVES.length)]?.propose(change, dice)
          const delta = change.size === 0 ? Number.POSITIVE_INFINITY : change.delta()
          // Half of the worse moves are taken as well, so that full and empty plans are both visited.
          if (!Number.isFinite(delta) || (delta > 0 && dice.below(2) === 0)) continue
          change.apply()
          cost += delta
        }
        const placement = placementOf(index, state)
        expect(countCost(problem, placement).total).toBe(cost)
        expect(validatePlan(problem, placement)).toEqual([])
        expect(stateOf(index, placement)).toEqual(state)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves the state alone until it is applied', () => {
    const index = indexYear(madeUpYear(3, small))
    const state = emptyState(index)
    constructPlan(index, state)
    const before = structuredClone(state)
    const change = new YearChange(index, state)
    const dice = xorshift32(5)
    for (let step = 0; step < 500; step++) {
      change.clear()
      MOVES[step % MOVES.length]?.propose(change, dice)
      if (change.size > 0) change.delta()
    }
    expect(state).toEqual(before)
  })
})
