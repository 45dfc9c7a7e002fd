import { expect, it } from 'vitest'
import type { PublicDay, PublicLesson } from './public-timetables.api.ts'
import { pairsOf, wallSheets } from './wall-pages.ts'

const lesson = (group: string, pair: number, pairs = 1): PublicLesson => ({
  ...{ id: `${group} ${pair}`, pair, pairs, startsAt: null, endsAt: null, index: 'ОП.01', part: null },
  ...{ kind: 'theory', audience: [{ group, subgroup: null }], teacher: null, room: null, change: null },
})
const day = (...lessons: PublicLesson[]): PublicDay => ({ date: '2025-09-01', holiday: null, lessons })

it('sheets hold at most five groups, as many on each, numbers in their order', () => {
  // 10 groups: two sheets of five, group 10 last; 6 groups: two sheets of three.
  const groups = Array.from({ length: 10 }, (_, at) => `СВ-${at + 1}`)
  const sheets = wallSheets([day(...groups.toReversed().map(group => lesson(group, 1)))])
  expect(sheets.map(sheet => sheet.groups)).toEqual([groups.slice(0, 5), groups.slice(5)])
  const six = wallSheets([day(...groups.slice(0, 6).map(group => lesson(group, 1)))])
  expect(six.map(sheet => sheet.groups.length)).toEqual([3, 3])
})

it('a lesson of pairs in a row stands in each of them, and pairs without lessons are left out', () => {
  const pairs = pairsOf(day(lesson('А', 2, 2), lesson('Б', 5)), ['А', 'Б'])
  expect(pairs.map(({ pair, cells }) => [pair, ...cells.map(cell => cell.length)])).toEqual([
    [2, 1, 0],
    [3, 1, 0],
    [5, 0, 1],
  ])
})

it('a sheet shows what its groups have and nothing of others', () => {
  expect(pairsOf(day(lesson('А', 1), lesson('Б', 2)), ['А']).map(({ pair }) => pair)).toEqual([1])
})
