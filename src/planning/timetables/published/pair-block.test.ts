import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/values/local-date.ts'
import { MONDAY, publishedRow } from '../../../../tests/factories/published-week.ts'
import { anyPublishedWeek } from '../../../../tests/factories/random-published-week.ts'
import { blocksOf, rowsOf } from './pair-block.ts'

const spans = (...rows: Parameters<typeof blocksOf>[0][number][]) =>
  blocksOf(rows).map(({ pair, length }) => `${pair}×${length}`)

describe('pairs in a row', () => {
  it('are one block while teacher, room, discipline and groups stay the same', () => {
    expect(spans(publishedRow(2), publishedRow(1), publishedRow(3))).toEqual(['1×3'])
    expect(spans(publishedRow(1), publishedRow(2, { room: '102' }))).toEqual(['1×1', '2×1'])
    expect(spans(publishedRow(1), publishedRow(2, { teachers: ['Т2'] }))).toEqual(['1×1', '2×1'])
    expect(spans(publishedRow(1), publishedRow(2, { subgroup: 1 }))).toEqual(['1×1', '2×1'])
  })

  it('are two blocks when a pair lies between them, or a night', () => {
    expect(spans(publishedRow(1), publishedRow(3))).toEqual(['1×1', '3×1'])
    expect(spans(publishedRow(1), publishedRow(2, { date: addDays(MONDAY, 1) }))).toEqual(['1×1', '2×1'])
  })

  it('of a stream are one block for all its groups', () => {
    const both = [1, 2].flatMap(pair => ['А-1', 'А-2'].map(group => publishedRow(pair, { group })))
    expect(blocksOf(both)).toEqual([expect.objectContaining({ pair: 1, length: 2, groups: ['А-1', 'А-2'] })])
  })

  it('say the same as the rows that they were made of', () => {
    const words = (rows: readonly object[]) =>
      rows.map(row => JSON.stringify(Object.entries(row).toSorted())).toSorted()
    fc.assert(
      fc.property(anyPublishedWeek, ({ rows }) => {
        expect(words(blocksOf(rows).flatMap(rowsOf))).toEqual(words(rows))
      }),
    )
  })
})
