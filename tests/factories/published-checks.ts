import { expect } from 'vitest'
import type { PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import type { IsRemote } from '#domain/timetables/remote-beside-college.ts'
import { usualDays } from '#planning/timetables/published/usual-days.ts'

/** Each group and subgroup has the same disciplines by the same teachers, whenever and in whatever room. */
export function expectSameLessons(before: PublishedWeek, after: PublishedWeek) {
  expect(taughtIn(after)).toEqual(taughtIn(before))
}

const taughtIn = ({ rows }: PublishedWeek) => rows.map(whatIsTaught).toSorted()

const whatIsTaught = ({ group, subgroup, discipline, teachers }: PublishedRow): string =>
  JSON.stringify([group, subgroup, discipline, teachers])

/** The most pairs that somebody has on a day. */
const mostPairs = (rows: readonly PublishedRow[], holds: (row: PublishedRow) => boolean): number => {
  const pairs = new Map<string, Set<number>>()
  for (const { date, pair } of rows.filter(holds)) pairs.set(date, (pairs.get(date) ?? new Set()).add(pair))
  return Math.max(...[...pairs.values()].map(({ size }) => size))
}

/** Nobody has lessons on a further day, or earlier or later than on any day before; nor at the college. */
export function expectUsualDays(before: PublishedWeek, after: PublishedWeek, isRemote: IsRemote) {
  expectWithin(before.rows, after.rows)
  const atCollege = ({ rows }: PublishedWeek) => rows.filter(row => !isRemote(row))
  expectWithin(atCollege(before), atCollege(after))
}

function expectWithin(before: readonly PublishedRow[], after: readonly PublishedRow[]) {
  const whose: ((row: PublishedRow) => readonly string[])[] = [
    ({ group }) => [group],
    ({ teachers }) => teachers,
  ]
  for (const whoIn of whose) {
    const usual = usualDays(before, whoIn)
    for (const [who, days] of usualDays(after, whoIn)) {
      expect([...days.dates].filter(date => !usual.get(who)?.dates.has(date))).toEqual([])
      expect(days.lastPair).toBeLessThanOrEqual(usual.get(who)?.lastPair ?? 0)
      expect(days.firstPair).toBeGreaterThanOrEqual(usual.get(who)?.firstPair ?? 9)
    }
  }
}

/** A room of the college is given up only for one of its building in which the same subject was taught before. */
export function expectUsualRooms(before: PublishedWeek, after: PublishedWeek, isRemote: IsRemote) {
  const subject = (discipline: string) => discipline.replace(/^\S+ /, '').replace(/ \(л\)$/, '')
  const wordOf = ({ discipline, room }: PublishedRow) => `${subject(discipline)} in ${room}`
  const taught = new Set(before.rows.map(wordOf))
  for (const row of after.rows) {
    expect(taught).toContain(wordOf(row))
    const own = before.rows.filter(one => whatIsTaught(one) === whatIsTaught(row))
    const buildings = own.map(one => (isRemote(one) ? 'remote' : one.room?.replace(/\d+$/, '')))
    expect(buildings).toContain(isRemote(row) ? 'remote' : row.room?.replace(/\d+$/, ''))
  }
}

/** No student and no teacher has more pairs on a day than on the busiest before; students of two subgroups differ. */
export function expectUsualLoads(before: PublishedWeek, after: PublishedWeek) {
  const loads = (holds: (row: PublishedRow) => boolean) => {
    if (!before.rows.some(holds)) return
    expect(mostPairs(after.rows, holds)).toBeLessThanOrEqual(mostPairs(before.rows, holds))
  }
  for (const { teachers } of before.rows) {
    for (const teacher of teachers) loads(row => row.teachers.includes(teacher))
  }
  for (const group of before.groups) {
    const subgroups = new Set(before.rows.filter(row => row.group === group).map(({ subgroup }) => subgroup))
    // Where both subgroups have lessons of their own, nobody attends those of the whole group alone.
    const parts = subgroups.has(1) && subgroups.has(2) ? [1, 2] : [1, 2, null]
    for (const part of parts) loads(row => row.group === group && [null, part].includes(row.subgroup))
  }
}
