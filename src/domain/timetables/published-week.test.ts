import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONDAY, publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { addDays } from '../values/local-date.ts'
import { clashesOf } from './published-clashes.ts'
import { countWeek } from './published-counts.ts'
import { gapsBetween, gapsOf } from './published-gaps.ts'
import { lessonsOf } from './published-week.ts'

const TUESDAY = addDays(MONDAY, 1)

describe('the gaps of a day', () => {
  it('are the free pairs between its first and its last', () => {
    // 1 and 4 are busy, 2 and 3 free; 3 alone leaves nothing free; 2, 3, 6 leave 4 and 5.
    expect(gapsBetween([1, 4])).toBe(2)
    expect(gapsBetween([3])).toBe(0)
    expect(gapsBetween([6, 2, 3])).toBe(2)
    expect(gapsBetween([])).toBe(0)
  })

  it('and its busy pairs fill the day from the first to the last', () => {
    const day = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
    fc.assert(
      fc.property(day, pairs => {
        const length = Math.max(...pairs) - Math.min(...pairs) + 1
        expect(gapsBetween(pairs) + pairs.length).toBe(length)
      }),
    )
  })
})

describe('the gaps of a week', () => {
  it('are counted for each group and each teacher, day by day', () => {
    // А-1 on Monday: 1, 3 → 1 gap; on Tuesday: 5 → 0. Т1 on Monday: 1, 3 and 6 → 2, 4, 5 are free → 3.
    const rows = [
      publishedRow(1),
      publishedRow(3),
      publishedRow(5, { date: TUESDAY }),
      publishedRow(6, { group: 'Б-1' }),
    ]
    expect(gapsOf(rows)).toEqual({ groups: 1, teachers: 3 })
  })

  it('take a pair for busy in which only a subgroup has a lesson', () => {
    const rows = [publishedRow(1), publishedRow(2, { subgroup: 1 }), publishedRow(3)]
    expect(gapsOf(rows)).toEqual({ groups: 0, teachers: 0 })
  })

  it('count a stream once for its teacher, and for each of its groups', () => {
    const streams = ['А-1', 'А-2'].flatMap(group => [publishedRow(1, { group }), publishedRow(4, { group })])
    // 2 and 3 are free: 2 gaps for А-1, 2 for А-2, 2 for Т1.
    expect(gapsOf(streams)).toEqual({ groups: 4, teachers: 2 })
  })
})

describe('rows of a timetable', () => {
  it('are one lesson when several groups hear the same in one room', () => {
    const rows = [publishedRow(1, { group: 'А-1' }), publishedRow(1, { group: 'А-2' }), publishedRow(2)]
    expect(lessonsOf(rows).map(({ pair, groups }) => [pair, groups])).toEqual([
      [1, ['А-1', 'А-2']],
      [2, ['А-1']],
    ])
  })

  it('are as many lessons as there are teachers, rooms and subgroups at once', () => {
    const rows = [
      publishedRow(1, { subgroup: 1 }),
      publishedRow(1, { subgroup: 2, teachers: ['Т2'], room: '102' }),
    ]
    expect(lessonsOf(rows)).toHaveLength(2)
  })

  it('stay apart while they name neither teacher nor room', () => {
    const nobody = { teachers: [], room: null }
    const rows = [publishedRow(1, nobody), publishedRow(1, { ...nobody, group: 'А-2' })]
    expect(lessonsOf(rows)).toHaveLength(2)
  })
})

describe('clashes', () => {
  it('are a group, a teacher or a room with two lessons in one pair', () => {
    const other = { discipline: 'ОП.02 Физика' }
    const clashes = (row: Parameters<typeof publishedRow>[1]) =>
      clashesOf([publishedRow(1), publishedRow(1, { ...other, ...row })]).map(({ of, who }) => `${of} ${who}`)
    expect(clashes({ teachers: ['Т2'], room: '102' })).toEqual(['group А-1'])
    expect(clashes({ group: 'А-2', room: '102' })).toEqual(['teacher Т1'])
    expect(clashes({ group: 'А-2', teachers: ['Т2'] })).toEqual(['room 101'])
    expect(clashes({ group: 'А-2', teachers: ['Т2'], room: '102' })).toEqual([])
  })

  it('are none between two subgroups, and one between a subgroup and its whole group', () => {
    const second = { teachers: ['Т2'], room: '102' }
    const at = (subgroup: number | null, other: number | null) =>
      clashesOf([publishedRow(1, { subgroup }), publishedRow(1, { ...second, subgroup: other })]).length
    expect(at(1, 2)).toBe(0)
    expect(at(1, null)).toBe(1)
    expect(at(2, 2)).toBe(1)
  })

  it('do not arise where a place holds any number of lessons', () => {
    const rows = [publishedRow(1, { room: 'moodle' }), publishedRow(1, { ...other('moodle') })]
    expect(clashesOf(rows)).toHaveLength(1)
    expect(clashesOf(rows, room => room === 'moodle')).toEqual([])
  })

  const other = (room: string) => ({ group: 'А-2', teachers: ['Т2'], discipline: 'ОП.02 Физика', room })
})

describe('the counts of a week', () => {
  it('tell rows from lessons, and streams and subgroups from both', () => {
    const week = publishedWeek(
      // A stream of two groups: 2 rows, 1 lesson.
      publishedRow(1),
      publishedRow(1, { group: 'А-2' }),
      // Two subgroups: 2 rows, 2 lessons.
      publishedRow(3, { subgroup: 1 }),
      publishedRow(3, { subgroup: 2, teachers: ['Т2'], room: '102' }),
    )
    expect(countWeek(week)).toEqual({
      rows: 4,
      lessons: 3,
      streams: 1,
      largestStream: 2,
      subgroupRows: 2,
      groups: 2,
      teachers: 2,
      rooms: 2,
      mostPairs: 2,
      // А-1 and Т1 both wait through pair 2.
      gaps: { groups: 1, teachers: 1 },
      gapsAtCollege: 1,
      remoteBesideCollege: 0,
      clashes: { groups: 0, teachers: 0, rooms: 0 },
    })
  })
})
