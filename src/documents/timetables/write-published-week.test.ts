import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { countWeek } from '#domain/timetables/published-counts.ts'
import type { PublishedRow } from '#domain/timetables/published-week.ts'
import { addDays } from '#domain/values/local-date.ts'
import { MONDAY, publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { openPublishedWeek, type PublishedReading } from './open-published-week.ts'
import { writePublishedWeek } from './write-published-week.ts'

const inOrder = (rows: readonly PublishedRow[]) =>
  rows.map(row => JSON.stringify(Object.entries(row).toSorted())).toSorted()

describe('a timetable that is written as day sheets', () => {
  const discipline = fc.constantFrom('ОП.01 Черчение', 'МДК.1 Обработка (л)', 'ОУД.12 Физика+проект')
  const teachers = fc.constantFrom<string[]>(['Т1'], ['Т2', 'Т3'], [])
  const room = fc.constantFrom('101', 'А-114', 'moodle', "'")
  const part = fc.record({ discipline, teachers, room: fc.option(room) })
  /** What a group has in a pair: nothing, one lesson, or one for either subgroup; a lone subgroup 1 names its room. */
  const inPair: fc.Arbitrary<readonly Partial<PublishedRow>[]> = fc.oneof(
    fc.constant([]),
    part.map(whole => [{ ...whole, subgroup: null }]),
    fc.record({ one: part, other: part }).map(({ one, other }) => [
      { ...one, subgroup: 1 },
      { ...other, subgroup: 2 },
    ]),
    fc.record({ part, room }).map(one => [{ ...one.part, room: one.room, subgroup: 1 }]),
    part.map(other => [{ ...other, subgroup: 2 }]),
  )
  const week = fc
    .array(
      fc.record({
        day: fc.nat(5),
        group: fc.constantFrom('А-1', 'А-2', 'Б-1', 'Б-2', 'В-1', '0'),
        pair: fc.integer({ min: 1, max: 7 }),
        parts: inPair,
      }),
      { minLength: 1, maxLength: 40 },
    )
    .map(cells => {
      const held = new Map(cells.map(cell => [`${cell.day} ${cell.group} ${cell.pair}`, cell]))
      return [...held.values()].flatMap(({ day, group, pair, parts }) =>
        parts.map(own => publishedRow(pair, { date: addDays(MONDAY, day), group, ...own })),
      )
    })
    .filter(rows => rows.length > 0)
    .map(rows => publishedWeek(...rows))

  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(week, async published => {
        const bytes = await writePublishedWeek(published)
        const { week: read } = await openPublishedWeek([{ name: 'week.xlsx', bytes }])
        expect(inOrder(read.rows)).toEqual(inOrder(published.rows))
        expect(read.days).toEqual(published.days)
        expect(read.groups).toEqual(published.groups)
      }),
      { numRuns: 25 },
    )
  })
})

/** A week of a real college, where this machine has it; it is no part of the project. */
const FOLDER = new URL('../../../../shared/data/timetable/', import.meta.url)
const DAYS = ['2025-10-27', '2025-10-28', '2025-11-01']

describe.skipIf(!existsSync(FOLDER))('the week of a real college', () => {
  const file = (name: string) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) })
  let list: PublishedReading
  beforeAll(async () => {
    list = await openPublishedWeek([file('lessons.csv')])
  })

  it('holds in its list what the college published', () => {
    expect(countWeek(list.week)).toEqual({
      rows: 1386,
      lessons: 1256,
      streams: 39,
      largestStream: 8,
      subgroupRows: 31,
      groups: 78,
      teachers: 105,
      rooms: 102,
      mostPairs: 6,
      gaps: { groups: 237, teachers: 33 },
      // As long as nobody has said which rooms are remote, everything is at the college.
      gapsAtCollege: 237,
      remoteBesideCollege: 0,
      clashes: { groups: 0, teachers: 0, rooms: 0 },
    })
  })

  it.each(DAYS)('is the same in the workbook of %s, row by row', async date => {
    const { week, warnings } = await openPublishedWeek([file(`raspisanie-${date}.xlsx`)])
    expect(inOrder(week.rows)).toEqual(inOrder(list.week.rows.filter(row => row.date === date)))
    expect(week.days[0]?.bells.map(({ pair }) => pair)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(warnings.map(({ code }) => code)).toEqual(['timetable.group-odd'])
  })

  it('is written as day sheets and read back without a loss', async () => {
    const bytes = await writePublishedWeek(list.week)
    const { week } = await openPublishedWeek([{ name: 'week.xlsx', bytes }])
    expect(inOrder(week.rows)).toEqual(inOrder(list.week.rows))
  })
})
