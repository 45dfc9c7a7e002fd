import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kopecks, parseRoubles, sumMoney, toDecimalRoubles } from './money.ts'

describe('money', () => {
  it('sums the three sources to the kopeck: 100,000,000.00 + 16,000,000.00 + 36,874,316.48', () => {
    const sources = ['100 000 000,00', '16 000 000', '36874316.48'].map(
      text => parseRoubles(text) ?? kopecks(0),
    )
    expect(toDecimalRoubles(sumMoney(sources))).toBe('152874316.48')
  })

  it('is read from what it was written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), amount => {
        expect(parseRoubles(toDecimalRoubles(kopecks(amount)))).toBe(amount)
      }),
    )
  })

  it('is never a part of a kopeck, nor words', () => {
    expect(parseRoubles('1,234')).toBeUndefined()
    expect(parseRoubles('сто')).toBeUndefined()
    expect(parseRoubles('')).toBeUndefined()
    expect(() => kopecks(0.5)).toThrow('whole number')
  })
})
