import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignMasters, type MasterDemand } from './assign-masters.ts'

const block = (id: string, weeks: number[], ...masters: string[]): MasterDemand => ({ id, weeks, masters })

describe('masters for blocks of practice', () => {
  it('lead one block in a week', () => {
    const assigned = assignMasters([block('a', [1, 2], 'M1', 'M2'), block('b', [2, 3], 'M1', 'M2')])
    expect(new Set(assigned.values())).toEqual(new Set(['M1', 'M2']))
  })

  it('step aside where another can lead their block: of a and b only a has a second master', () => {
    const assigned = assignMasters([block('a', [1], 'M1', 'M2'), block('b', [1], 'M1')])
    expect(Object.fromEntries(assigned)).toEqual({ a: 'M2', b: 'M1' })
  })

  it('are missing where three blocks of a week have two masters', () => {
    const three = ['a', 'b', 'c'].map(id => block(id, [5], 'M1', 'M2'))
    expect(assignMasters(three).size).toBe(2)
  })

  it('never lead two blocks in the same week, whatever is asked for', () => {
    const demand = fc.record({
      first: fc.integer({ min: 1, max: 10 }),
      length: fc.integer({ min: 1, max: 4 }),
      masters: fc.uniqueArray(fc.constantFrom('M1', 'M2', 'M3'), { minLength: 1 }),
    })
    fc.assert(
      fc.property(fc.array(demand, { maxLength: 12 }), drawn => {
        const demands = drawn.map(({ first, length, masters }, at) =>
          block(
            String(at),
            Array.from({ length }, (_, week) => first + week),
            ...masters,
          ),
        )
        const taken = new Set<string>()
        for (const [id, master] of assignMasters(demands)) {
          const { weeks, masters } = demands[Number(id)] as MasterDemand
          expect(masters).toContain(master)
          for (const week of weeks) {
            expect(taken.has(`${master} ${week}`)).toBe(false)
            taken.add(`${master} ${week}`)
          }
        }
      }),
    )
  })
})
