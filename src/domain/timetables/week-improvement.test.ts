import { expect, it } from 'vitest'
import { publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import type { PairBlock } from './pair-block.ts'
import { sayPairs, sayWhereFrom } from './say-pair-block.ts'
import { countMoved, movedRows } from './week-improvement.ts'

const { group: _, ...lesson } = publishedRow(4)
const from: PairBlock = { ...lesson, groups: ['А-1', 'А-2'], length: 2 }
const to: PairBlock = { ...from, pair: 1, room: '102' }

it('each pair of a moved lesson says for each of its groups where it stood', () => {
  const row = (pair: number, group: string) => publishedRow(pair, { group, room: '102' })
  const moved = [row(1, 'А-1'), row(2, 'А-1'), row(1, 'А-2'), row(2, 'А-2')]
  const week = publishedWeek(...moved, publishedRow(3), publishedRow(1, { group: 'Б-1' }))
  const was = movedRows(week, [{ from, to }])
  expect([...was.keys()]).toEqual(moved)
  expect([...sayWhereFrom(was, 'ru').values()][0]).toBe('Было: пн 27.10, 4–5 пары, 101')
  expect([...sayWhereFrom(was, 'en').values()][0]).toBe('Was: Mon 27.10, pairs 4–5, 101')
})

it('what was moved is counted pair by pair', () => {
  // Two pairs each: one lesson to another room, one to another day.
  const day = { from, to: { ...from, date: publishedRow(1).date.replace('27', '28') as typeof from.date } }
  expect(countMoved([{ from, to }, day])).toEqual({ lessons: 4, otherDay: 2, otherRoom: 2 })
})

it('pairs that do not follow each other are named one by one', () => {
  expect(sayPairs(from.date, [1, 2, 4], 'ru')).toBe('пн 27.10, 1, 2, 4 пары')
  expect(sayPairs(from.date, [3], 'ru')).toBe('пн 27.10, 3 пара')
})
