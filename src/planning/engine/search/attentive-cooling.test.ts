import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attentiveCooling } from './attentive-cooling.ts'

const RANGE = { hottest: 100, coldest: 0.01 }
const ROUNDS = 20_000

/** The round with which the second cooling begins: the first one takes a twentieth. */
const SECOND = ROUNDS / 20

/** The temperatures of a whole cooling of something whose cost is known at every temperature. */
function cool(costAt: (temperature: number) => number, rounds = ROUNDS): number[] {
  let last = RANGE.hottest
  const cooling = attentiveCooling(RANGE, () => costAt(last))
  return Array.from({ length: rounds }, (_, round) => {
    last = cooling(round / rounds)
    return last
  })
}

const shareBetween = (temperatures: readonly number[], from: number, to: number) =>
  temperatures.filter(one => one >= from && one < to).length / temperatures.length

describe('attentive cooling', () => {
  it('first cools quickly through the whole range, then again', () => {
    const temperatures = cool(temperature => temperature)
    expect(temperatures[0]).toBeCloseTo(100)
    expect(temperatures[SECOND - 1]).toBeLessThan(0.011)
    expect(temperatures[SECOND]).toBeCloseTo(100)
    expect(temperatures.at(-1)).toBeLessThan(0.011)
  })

  it('stays where the cost falls: of four decades, the one from 10 to 1 gets most of the second cooling', () => {
    const melts = (temperature: number) => 50 + 10 * Math.log10(Math.min(Math.max(temperature, 1), 10))
    // By equal factors these one and a third decades would have a third.
    expect(shareBetween(cool(melts).slice(SECOND), 0.7, 14)).toBeGreaterThan(0.85)
  })

  it('weighs a fall by its temperature: the same fall at a tenth of it gets ten times the time', () => {
    const twice = (temperature: number) => (temperature > 30 ? 2 : temperature > 3 ? 1 : 0)
    const slowly = cool(twice).slice(SECOND)
    const ratio = shareBetween(slowly, 1.2, 7) / shareBetween(slowly, 12, 70)
    expect(ratio).toBeGreaterThan(6)
    expect(ratio).toBeLessThan(12)
  })

  it('cools by equal factors where the cost says nothing', () => {
    const slowly = cool(() => 7).slice(SECOND)
    for (const decade of [0.01, 0.1, 1, 10]) {
      expect(shareBetween(slowly, decade, decade * 10)).toBeCloseTo(0.25, 1)
    }
  })

  it('never warms up but at the second beginning, and never leaves the range, whatever the costs are', () => {
    const costs = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 })
    const rounds = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(costs, rounds, (seen, count) => {
        let look = 0
        const temperatures = cool(() => seen[look++ % seen.length] as number, count)
        const warmings = temperatures.filter(
          (one, round) => one > (temperatures[round - 1] ?? one) * (1 + 1e-9),
        )
        expect(warmings.length).toBeLessThanOrEqual(1)
        for (const one of temperatures) {
          expect(one).toBeLessThanOrEqual(100 * (1 + 1e-9))
          expect(one).toBeGreaterThanOrEqual(0.01 * (1 - 1e-9))
        }
      }),
    )
  })
})
