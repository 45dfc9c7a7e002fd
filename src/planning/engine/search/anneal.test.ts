import { describe, expect, it } from 'vitest'
import { anneal, IMPOSSIBLE } from './anneal.ts'
import { proposals, seconds, stretch, untilCancelled } from './budget.ts'
import { geometricCooling } from './cooling.ts'
import { xorshift32 } from './dice.ts'

describe('dice', () => {
  it('throw the same for the same seed and differently for the next', () => {
    const throws = (seed: number) =>
      Array.from(
        { length: 20 },
        (
          dice => () =>
            dice.below(1000)
        )(xorshift32(seed)),
      )
    expect(throws(1)).toEqual(throws(1))
    expect(throws(1)).not.toEqual(throws(2))
  })

  it('show each side about equally often', () => {
    const dice = xorshift32(3)
    const counts = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < 60_000; i++) counts[dice.below(6)]!++
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400)
  })
})

describe('budgets', () => {
  it('count proposals, or seconds of a given clock', () => {
    let now = 10
    const time = seconds(4, () => now)
    expect([proposals(200).used(50), time.used(0)]).toEqual([0.25, 0])
    now = 13
    expect(time.used(0)).toBe(0.75)
  })

  it('are spent at once when nobody waits any more', () => {
    expect(untilCancelled(proposals(100), { cancelled: true }).used(1)).toBe(1)
  })

  it('can be divided: from 60 % on, of 100 proposals the 80th is half of the rest', () => {
    expect(stretch(proposals(100), 0.6, 1, 60).used(20)).toBeCloseTo(0.5)
  })
})

describe('cooling', () => {
  it('falls by equal factors: from 100 to 1 it stands at 10 halfway', () => {
    const cooling = geometricCooling({ hottest: 100, coldest: 1 })
    expect([cooling(0), cooling(0.5), cooling(1)].map(Math.round)).toEqual([100, 10, 1])
  })
})

describe('annealing', () => {
  /** A number that may step by one; its cost has a false valley at 10 and the true one at 40. */
  const walk = (seed: number) => {
    let place = 0
    let step = 0
    const costOf = (x: number) => Math.min(Math.abs(x - 10) + 15, 2 * Math.abs(x - 40))
    const dice = xorshift32(seed)
    let best = costOf(0)
    const made = anneal({
      solution: {
        propose: () => {
          step = dice.below(2) * 2 - 1
          const next = place + step
          return next < 0 || next > 60 ? IMPOSSIBLE : costOf(next) - costOf(place)
        },
        accept: () => {
          place += step
        },
      },
      cost: costOf(0),
      dice,
      cooling: geometricCooling({ hottest: 20, coldest: 0.1 }),
      budget: proposals(50_000),
      onBest: cost => {
        best = cost
        expect(costOf(place)).toBe(cost)
      },
    })
    return { best, place, made }
  }

  it('climbs out of a false valley into the true one', () => {
    expect([1, 2, 3].map(seed => walk(seed).best)).toEqual([0, 0, 0])
  })

  it('is the same walk for the same seed', () => {
    expect(walk(7)).toEqual(walk(7))
  })
})
