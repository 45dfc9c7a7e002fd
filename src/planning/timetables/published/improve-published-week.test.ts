import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlaceKind } from '#domain/timetables/place-kind.ts'
import { clashesOf } from '#domain/timetables/published-clashes.ts'
import { gapsOf } from '#domain/timetables/published-gaps.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import { remoteBesideCollege, remoteIn } from '#domain/timetables/remote-beside-college.ts'
import { whyNotImprove } from '#domain/timetables/why-not-improve.ts'
import { addDays } from '#domain/values/local-date.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import {
  expectSameLessons,
  expectUsualDays,
  expectUsualLoads,
  expectUsualRooms,
} from '../../../../tests/factories/published-checks.ts'
import { MONDAY, publishedRow, publishedWeek } from '../../../../tests/factories/published-week.ts'
import { anyClashingWeek, anyPublishedWeek } from '../../../../tests/factories/random-published-week.ts'
import { proposals } from '../../engine/search/budget.ts'
import { improveTimetable } from '../improve-timetable.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { improvePublishedWeek } from './improve-published-week.ts'
import { USUAL_WISHES } from './improvement-wishes.ts'
import { publishedAsTimetable } from './published-as-timetable.ts'

const REMOTE: ReadonlyMap<string, PlaceKind> = new Map([['moodle', 'remote']])
const TUESDAY = addDays(MONDAY, 1)

const improve = (week: PublishedWeek, budget = 20_000, isKept?: () => boolean, wishes = USUAL_WISHES) =>
  improvePublishedWeek({
    week,
    kinds: REMOTE,
    wishes,
    seed: 1,
    budget: proposals(budget),
    ...(isKept ? { isKept } : {}),
  })

const placesOf = ({ rows }: PublishedWeek) =>
  rows.map(({ date, pair }) => `${date === MONDAY ? 'Mon' : 'Tue'} ${pair}`)

describe('a published week', () => {
  it('without clashes solves the problem that is made of it', () => {
    fc.assert(
      fc.property(anyPublishedWeek, week => {
        const { problem, published } = publishedAsTimetable(week, { kinds: REMOTE })
        expect(validateTimetable(problem, published).findings.filter(({ cost }) => cost === null)).toEqual([])
      }),
    )
  })

  it('that the college itself fills with two lessons in a hall is no breach of a rule', () => {
    const second = { group: 'Б-1', teachers: ['Т2'], discipline: 'ОП.02 Физика' }
    const week = publishedWeek(publishedRow(1, { room: 'КВЗ' }), publishedRow(1, { room: 'КВЗ', ...second }))
    const { problem, published } = publishedAsTimetable(week, { kinds: REMOTE })
    expect(validateTimetable(problem, published).hard).toBe(0)
  })

  it('with a clash breaks a rule', () => {
    const week = publishedWeek(publishedRow(1), publishedRow(1, { discipline: 'ОП.02 Физика', room: '102' }))
    const { problem, published } = publishedAsTimetable(week, { kinds: REMOTE })
    // One group and one teacher in two lessons: the two are kept apart twice, which is one broken rule.
    expect(validateTimetable(problem, published).hard).toBe(1)
  })
})

describe('the improvement of a week', () => {
  it('closes a gap by moving as little as that takes', () => {
    // Pairs 1 and 4: two free pairs for А-1 and for Т1; moving either lesson is enough.
    const { week, moved } = improve(
      publishedWeek(publishedRow(1), publishedRow(4, { discipline: 'ОП.02 Физика' })),
    )
    expect(gapsOf(week.rows)).toEqual({ groups: 0, teachers: 0 })
    expect(moved).toHaveLength(1)
  })

  it('moves pairs in a row together', () => {
    const lab = { discipline: 'ОП.02 Физика' }
    const { week } = improve(publishedWeek(publishedRow(1), publishedRow(4, lab), publishedRow(5, lab)))
    const pairs = week.rows.filter(({ discipline }) => discipline === lab.discipline).map(({ pair }) => pair)
    expect(pairs[1]).toBe((pairs[0] ?? 0) + 1)
    expect(gapsOf(week.rows).groups).toBe(0)
  })

  it('brings nobody to college on another day', () => {
    // Т2 comes on Tuesday alone, so the gap of Monday stays.
    const week = publishedWeek(
      publishedRow(1),
      publishedRow(3),
      publishedRow(2, { date: TUESDAY, teachers: ['Т2'], discipline: 'ОП.02 Физика' }),
    )
    const { week: better } = improve(week)
    expectUsualDays(week, better, remoteIn(REMOTE))
    expect(placesOf(better)).toContain('Tue 2')
  })

  it('does not bring a group in the evening for whom only a remote lecture was then', () => {
    const remote = { room: 'moodle', discipline: 'ОП.02 Физика' }
    const { week } = improve(publishedWeek(publishedRow(1), publishedRow(2), publishedRow(7, remote)))
    const atCollege = week.rows.filter(({ room }) => room !== 'moodle').map(({ pair }) => pair)
    expect(Math.max(...atCollege)).toBeLessThanOrEqual(2)
  })

  it('leaves a free pair for the way home before a remote lesson, or none where nobody goes home', () => {
    // Pairs 1, 2, and 7 remote. One gap costs 10, no time for the way 15: pair 4 leaves pair 3 free, pair 3 leaves none.
    const remote = { room: 'moodle', discipline: 'ОП.02 Физика', teachers: [] }
    const week = publishedWeek(publishedRow(1), publishedRow(2), publishedRow(7, remote))
    const besideAfter = (minutesHome: number) => {
      const { week: better } = improve(week, 20_000, undefined, { ...USUAL_WISHES, minutesHome })
      return [gapsOf(better.rows).groups, remoteBesideCollege(better, remoteIn(REMOTE), 60)]
    }
    expect(besideAfter(60)).toEqual([1, 0])
    expect(besideAfter(0)).toEqual([0, 1])
  })

  it('leaves what is kept where it stands', () => {
    const week = publishedWeek(publishedRow(1), publishedRow(4, { discipline: 'ОП.02 Физика' }))
    const { week: same, moved } = improve(week, 5_000, () => true)
    expect(moved).toEqual([])
    expect(placesOf(same)).toEqual(placesOf(week))
  })

  it('names for each moved row where it stood', () => {
    const { moved, was, week } = improve(publishedWeek(publishedRow(1), publishedRow(3)))
    const [block] = moved
    expect(week.rows.filter(row => was.has(row)).map(({ pair }) => pair)).toEqual([block?.to.pair])
    expect([...was.values()]).toEqual([block?.from])
  })

  it('loses no lesson, makes no clash, lengthens no day and never costs more than before', () => {
    fc.assert(
      fc.property(anyPublishedWeek, week => {
        const { week: better, before, after } = improve(week, 3_000)
        expectSameLessons(week, better)
        expect(clashesOf(better.rows, room => room === 'moodle')).toEqual([])
        expectUsualDays(week, better, remoteIn(REMOTE))
        expectUsualLoads(week, better)
        expectUsualRooms(week, better, remoteIn(REMOTE))
        expect(after.hard).toBe(0)
        expect(after.cost).toBeLessThanOrEqual(before.cost)
      }),
      { numRuns: 40 },
    )
  })

  it('is refused for a form without lessons, and for more days than a month has', () => {
    const { days, groups } = publishedWeek(publishedRow(1))
    const refusalOf = (week: PublishedWeek) => whyNotImprove(week)?.code
    expect(refusalOf({ days, groups, rows: [] })).toBe('timetable.nothing-to-improve')
    const term = Array.from({ length: 32 }, (_, day) => publishedRow(1, { date: addDays(MONDAY, day) }))
    expect(refusalOf(publishedWeek(...term))).toBe('timetable.too-many-days')
    expect(refusalOf(publishedWeek(...term.slice(1)))).toBeUndefined()
    expect(() => improve(publishedWeek(...term))).toThrow(RefusedError)
  })

  it('moves what is on the last day that it takes', () => {
    // Day 31 of 31 has its gap closed like any other.
    const last = addDays(MONDAY, 30)
    const before = Array.from({ length: 30 }, (_, day) => publishedRow(1, { date: addDays(MONDAY, day) }))
    const week = publishedWeek(...before, publishedRow(1, { date: last }), publishedRow(3, { date: last }))
    expect(gapsOf(improve(week).week.rows).groups).toBe(0)
  })

  it('never adds a broken rule to a week that breaks some', () => {
    fc.assert(
      fc.property(anyClashingWeek, week => {
        const { week: better, before, after } = improve(week, 3_000)
        expectSameLessons(week, better)
        expect(after.hard).toBeLessThanOrEqual(before.hard)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the figures of a week', () => {
  it('are the same for the search and for the validator', () => {
    fc.assert(
      fc.property(fc.oneof(anyPublishedWeek, anyClashingWeek), week => {
        const { problem, published } = publishedAsTimetable(week, { kinds: REMOTE })
        const found = improveTimetable({ problem, from: published, seed: 1, budget: proposals(3_000) })
        const { hard, cost } = validateTimetable(problem, found.timetable)
        expect({ hard: found.hard, cost: found.cost }).toEqual({ hard, cost })
      }),
      { numRuns: 40 },
    )
  })

  it('are the same for the validator and for who counts the rows, where groups are not divided', () => {
    fc.assert(
      fc.property(anyPublishedWeek, ({ rows }) => {
        const week = publishedWeek(...rows.filter(({ subgroup }) => subgroup === null))
        const { problem, published } = publishedAsTimetable(week, { kinds: REMOTE })
        const { findings } = validateTimetable(problem, published)
        const costOf = (name: string) =>
          findings.reduce((sum, { constraint, cost }) => sum + (constraint === name ? (cost ?? 0) : 0), 0)
        const gaps = gapsOf(week.rows)
        expect(costOf('Gaps(1)')).toBe(USUAL_WISHES.gap * (gaps.groups + gaps.teachers))
        // Bells leave 10 minutes between two pairs, and 110 over a free one.
        const besides = remoteBesideCollege(week, remoteIn(REMOTE), USUAL_WISHES.minutesHome)
        expect(costOf('MinGap(1)')).toBe(USUAL_WISHES.home * besides)
      }),
    )
  })
})
