import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRuns, writeRuns } from './term-lesson-record.ts'

describe('weeks in a cell', () => {
  it('are drawn together where they follow each other: 1, 2, 3, 4, 6 is 1–4, 6', () => {
    expect(writeRuns([1, 2, 3, 4, 6])).toBe('1–4, 6')
    expect(readRuns('1-4,6')).toEqual([1, 2, 3, 4, 6])
  })

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1 }), drawn => {
        const weeks = drawn.sort((one, other) => one - other)
        expect(readRuns(writeRuns(weeks))).toEqual(weeks)
      }),
    )
  })

  it('are nothing where something else is written', () => {
    for (const wrong of ['', 'все', '1;2', '1–']) expect(readRuns(wrong), wrong).toBeUndefined()
  })
})
