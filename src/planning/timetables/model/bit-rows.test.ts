import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xorshift32 } from '../../engine/search/dice.ts'
import { bitRows, drawBit, NONE, setBit } from './bit-rows.ts'

const COLUMNS = 70
const columns = fc.uniqueArray(fc.integer({ min: 0, max: COLUMNS - 1 }))

/** Three rows of which the middle one has the bits, so that a draw from a neighbour is seen. */
function rowOf(set: readonly number[]) {
  const rows = bitRows(3, COLUMNS)
  for (let column = 0; column < COLUMNS; column++) {
    setBit(rows, 0, column, true)
    setBit(rows, 1, column, true)
    setBit(rows, 1, column, set.includes(column))
  }
  return rows
}

describe('a draw among bits', () => {
  it('gives a column that both rows have, and none where there is none', () => {
    fc.assert(
      fc.property(columns, columns, fc.integer({ min: 1 }), (one, other, seed) => {
        const drawn = drawBit(rowOf(one), 1, rowOf(other), 1, xorshift32(seed))
        const both = one.filter(column => other.includes(column))
        if (both.length === 0) expect(drawn).toBe(NONE)
        else expect(both).toContain(drawn)
      }),
    )
  })

  it('gives each of them the same chance, in whichever word it stands', () => {
    const set = [0, 31, 32, 40, 63, 69]
    const dice = xorshift32(1)
    const times = new Map(set.map(column => [column, 0]))
    for (let draw = 0; draw < 6000; draw++) {
      const column = drawBit(rowOf(set), 1, rowOf(set), 1, dice)
      times.set(column, (times.get(column) ?? 0) + 1)
    }
    // 6,000 draws of 6 columns: a thousand each, with a deviation of √(6000 · 1/6 · 5/6) = 29
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(130)
  })
})
