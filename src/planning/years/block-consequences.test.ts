import { describe, expect, it } from 'vitest'
import { block, session, year, zone } from '../../../tests/factories/tiny-year.ts'
import { madeUpYear } from '../../../tests/factories/year-problem.ts'
import { blockConsequences, openPlan } from './block-consequences.ts'
import { countCost } from './count-cost.ts'
import { lockBlocks } from './lock-blocks.ts'
import { makeWay } from './make-way.ts'
import { planYear } from './plan-year.ts'
import { repairPlan } from './repair-plan.ts'
import { validatePlan } from './validate-plan.ts'

describe('what a move would mean', () => {
  it('costs, in every week without obstacles, what plain counting of the moved plan says', () => {
    const problem = madeUpYear(3, { groups: 8, zones: 3, employers: 4, colleges: 2 })
    const { placement } = planYear({ problem, seed: 1, budget: { iterations: 30_000 } })
    const plan = openPlan(problem, placement)
    const before = countCost(problem, placement).total
    let free = 0
    for (const { id, blocks } of problem.sessions) {
      const first = placement.find(place => blocks.some(one => one.id === place.block))
      if (!first) continue
      for (const { week, delta, obstacles } of blockConsequences(plan, first.block)) {
        const moved = placement.map(place =>
          blocks.some(one => one.id === place.block) ? { ...place, firstWeek: week } : place,
        )
        expect([id, week, obstacles.length === 0]).toEqual([
          id,
          week,
          validatePlan(problem, moved).length === 0,
        ])
        if (obstacles.length > 0) continue
        expect(before + (delta ?? 0)).toBe(countCost(problem, moved).total)
        free++
      }
    }
    expect(free).toBeGreaterThan(20)
  })

  it('names who stands in the way', () => {
    const problem = year(3, [
      session('A', 'a', { blocks: [block('A:a:1', ['Z']), block('A:a:2', ['Z'])] }),
      session('B', 'a'),
    ])
    const placement = ['A:a:1', 'A:a:2'].map(id => ({ block: id, resource: 'Z', firstWeek: 2 }))
    const second = blockConsequences(
      openPlan(problem, [...placement, { block: 'B:a:1', resource: 'Z', firstWeek: 1 }]),
      'B:a:1',
    )[1]
    expect(second?.obstacles.map(({ constraint }) => constraint)).toEqual([
      'resource.capacity',
      'resource.shifts',
    ])
    expect(second?.obstacles[0]).toMatchObject({
      blocks: ['A:a:1', 'A:a:2'],
      week: 2,
      amount: 12,
      resource: 'Z',
    })
  })

  it('does not name the practice itself among those in the way of its next week', () => {
    const two = { weeks: 2, latest: 5 }
    const oneShift = zone('Z', 5, { capacityByWeek: [12, 12, 12, 12, 12], shiftsByWeek: [1, 1, 1, 1, 1] })
    const problem = year(5, [session('A', 'a', two), session('B', 'a', two)], { resources: [oneShift] })
    const placement = [
      { block: 'A:a:1', resource: 'Z', firstWeek: 1 },
      { block: 'B:a:1', resource: 'Z', firstWeek: 3 },
    ]
    const [, second] = blockConsequences(openPlan(problem, placement), 'A:a:1')
    expect(second?.obstacles.map(({ blocks }) => blocks)).toEqual([['B:a:1'], ['B:a:1']])
  })

  it('places a block that has no place yet', () => {
    const problem = year(3, [session('A', 'a', { wished: 2 })])
    // Placing it saves the 50 of a block without a place; a week from the wish costs 1.
    expect(blockConsequences(openPlan(problem, []), 'A:a:1').map(({ delta }) => delta)).toEqual([
      -49, -50, -49,
    ])
  })
})

describe('repairing a plan', () => {
  it('moves only what must move when a block is locked in the way', () => {
    const sessions = ['A', 'B', 'C'].map(group =>
      session(group, 'a', { blocks: [block(`${group}:a:1`, ['Z']), block(`${group}:a:2`, ['Z'])] }),
    )
    const problem = year(6, sessions)
    const at = (group: string, week: number) =>
      [1, 2].map(number => ({ block: `${group}:a:${number}`, resource: 'Z', firstWeek: week }))
    // C is dragged into week 2, where B stands; A in week 1 has nothing to do with it.
    const from = [...at('C', 2), ...at('A', 1), ...at('B', 2)]
    const locked = lockBlocks(problem, from, new Set(['C:a:1', 'C:a:2']))
    const { placement, moved } = repairPlan({
      problem: locked,
      from,
      seed: 1,
      budget: { iterations: 50_000 },
    })
    expect(validatePlan(locked, placement)).toEqual([])
    expect(placement).toHaveLength(6)
    expect([...moved].sort()).toEqual(['B:a:1', 'B:a:2'])
    // The page's own search, without a solver, finds the same: B gives way, and the cost is that of plain counting.
    const before = [...at('A', 1), ...at('B', 2)]
    const way = makeWay({ problem, placement: before, wanted: at('C', 2), held: new Set() }, 50_000)
    expect(way.moves.map(({ block: id }) => id).sort()).toEqual(['B:a:1', 'B:a:2'])
    const after = [...before.filter(({ block: id }) => !id.startsWith('B')), ...at('C', 2), ...way.moves]
    expect(validatePlan(problem, after)).toEqual([])
    expect(way.delta).toBe(countCost(problem, after).total - countCost(problem, before).total)
  })

  it('names who would lose the place, where those in the way may not move', () => {
    const problem = year(3, [session('A', 'a'), session('B', 'a')], {
      resources: [zone('Z', 3, { capacityByWeek: [12, 12, 12], shiftsByWeek: [1, 1, 1] })],
    })
    const placement = [
      { block: 'A:a:1', resource: 'Z', firstWeek: 1 },
      { block: 'B:a:1', resource: 'Z', firstWeek: 2 },
    ]
    const wanted = [{ block: 'A:a:1', resource: 'Z', firstWeek: 2 }]
    expect(makeWay({ problem, placement, wanted, held: new Set(['B:a:1']) }, 5_000).lost).toHaveLength(1)
    expect(makeWay({ problem, placement, wanted, held: new Set() }, 5_000)).toMatchObject({
      moves: [{ block: 'B:a:1' }],
      lost: [],
    })
  })

  it('moves nothing in a plan that needs no repair', () => {
    const problem = madeUpYear(5, { groups: 8, zones: 3, employers: 4, colleges: 2 })
    const { placement } = planYear({ problem, seed: 1, budget: { iterations: 100_000 } })
    expect(repairPlan({ problem, from: placement, seed: 2, budget: { iterations: 50_000 } }).moved).toEqual(
      [],
    )
  })
})
