import { describe, expect, it } from 'vitest'
import { type DayLesson, dayLessons } from '../timetables/day-lesson.ts'
import type { Substitution } from '../timetables/substitution.ts'
import type { TermLesson } from '../timetables/term-lesson.ts'
import { academicYear } from '../values/academic-year.ts'
import { addDays, type LocalDate, localDate, type Weekday } from '../values/local-date.ts'
import { localTime } from '../values/local-time.ts'
import { usesOfBlocks } from './block-uses.ts'
import { type LedgerBooking, usesOfBookings } from './booking-uses.ts'
import { usesOfLessons } from './lesson-uses.ts'
import { workplaceHours } from './workplace-minutes.ts'
import type { ZoneUse } from './zone-use.ts'

const YEAR = academicYear(2025)
const SIX: readonly Weekday[] = [1, 2, 3, 4, 5, 6]
const lesson = (id: string, weekdays: readonly Weekday[], room: string, pairs = 3): TermLesson => ({
  ...{ id, loads: [id], audience: [{ group: 'G1', subgroup: 1 }], index: 'УП.01', kind: 'training' },
  ...{ students: 12, weeks: [1], pairs, locked: false, reason: null, order: null },
  place: { weekdays, pair: 1, teacher: 'T', room },
})
const days = (lessons: readonly TermLesson[], substitutions: readonly Substitution[] = []): DayLesson[] =>
  dayLessons(
    {
      ...{ year: YEAR, substitutions, collegeOf: () => 'A', isSchoolDay: (_, day) => day !== '2025-09-03' },
      timetables: [{ college: null, publishedOn: localDate('2025-09-01'), lessons }],
    },
    localDate('2025-09-01'),
    localDate('2025-12-31'),
  )
const count = (of: readonly DayLesson[], on = '2025-12-31'): ZoneUse[] =>
  usesOfLessons(of, {
    ...{ isZone: room => room.startsWith('Z'), collegeOf: group => (group === 'G1' ? 'A' : 'B') },
    ...{ weekHours: 36, on: localDate(on) },
  })
const hours = (uses: readonly ZoneUse[], figure: 'planned' | 'held') =>
  uses.reduce((sum, use) => sum + workplaceHours(use[figure]), 0)

describe('lessons in a zone', () => {
  it('take students × clock hours: 12 students, 36 academic hours in six days of which one is a day off', () => {
    // 36 × 45 minutes are 27 hours, 4.5 a day; Wednesday is off: 12 × 4.5 × 5 = 270.
    const uses = count(days([lesson('L', SIX, 'Z1')]))
    expect([hours(uses, 'planned'), hours(uses, 'held')]).toEqual([270, 270])
    // In five days 7.2 academic hours a day are 5.4 hours: 12 × 5.4 × 4 = 259.2.
    const five = count(days([lesson('L', [1, 2, 3, 4, 5], 'Z1', 4)]))
    expect(hours(five, 'planned')).toBeCloseTo(259.2, 6)
  })

  it('are held up to the day, and planned beyond it', () => {
    const uses = count(days([lesson('L', SIX, 'Z1')]), '2025-09-02')
    expect([hours(uses, 'planned'), hours(uses, 'held')]).toEqual([270, 108])
  })

  it('that are moved, cancelled or taken elsewhere are held where they were, once', () => {
    const to = (date: string, room: string) => ({ date: localDate(date), pair: 1, teacher: 'T', room })
    const of = (date: string, change: Pick<Substitution, 'kind' | 'to'>): Substitution => ({
      ...{ lesson: 'L', date: localDate(date), joins: null, ...change },
    })
    const uses = count(
      days(
        [lesson('L', SIX, 'Z1')],
        [
          of('2025-09-01', { kind: 'cancel', to: null }),
          of('2025-09-02', { kind: 'move', to: to('2025-09-08', 'Z1') }),
          of('2025-09-04', { kind: 'room', to: to('2025-09-04', 'Z2') }),
          of('2025-09-05', { kind: 'room', to: to('2025-09-05', '101') }),
        ],
      ),
    )
    const held = (zone: string) => uses.filter(use => use.zone === zone && use.held > 0).map(use => use.date)
    expect(held('Z1')).toEqual(['2025-09-08', '2025-09-06'])
    expect(held('Z2')).toEqual(['2025-09-04'])
    // The plan stays as it was: 5 days × 12 × 4.5 = 270, of which Monday and Friday were lost: held 3 × 54 = 162.
    expect([hours(uses, 'planned'), hours(uses, 'held')]).toEqual([270, 162])
  })

  it('of a stream are shared by its groups without losing a student', () => {
    const stream: TermLesson = {
      ...{ ...lesson('L', [1], 'Z1'), students: 25 },
      audience: [
        { group: 'G1', subgroup: null },
        { group: 'G2', subgroup: null },
      ],
    }
    // 3 pairs are 4.5 hours: 13 × 4.5 = 58.5 for college A, 12 × 4.5 = 54 for college B.
    expect(count(days([stream])).map(use => [use.organisation, workplaceHours(use.planned)])).toEqual([
      ['A', 58.5],
      ['B', 54],
    ])
  })
})

describe('blocks of the year plan', () => {
  it('count in weeks for which no timetable is in force, on the days of the zone that are worked', () => {
    const block = {
      ...{ id: 'B', group: 'G1', subgroup: 1, students: 13, kind: 'training' as const, module: 'УП.01' },
      ...{ semester: 1, weeks: 2, wishedWeek: 1, resource: 'Z1', firstWeek: 1, locked: false },
    }
    const until = (day: LocalDate) => (_: string, date: LocalDate) => date < day
    const uses = usesOfBlocks([block], {
      ...{ year: YEAR, collegeOf: () => 'A', daysIn: () => 6, weekHours: 36 },
      isHeldOn: (_, __, date) => date !== '2025-09-10',
      hasTimetable: until(localDate('2025-09-08')),
    })
    // The first week has a timetable; of the second five days are left: 13 × 4.5 × 5 = 292.5.
    expect(hours(uses, 'planned')).toBe(292.5)
    expect(hours(uses, 'held')).toBe(0)
  })
})

describe('fact', () => {
  it('never counts a lesson of a date twice, whatever substitutions do with it', () => {
    const lessons = [lesson('L', SIX, 'Z1'), lesson('M', [1, 3], 'Z2', 2), lesson('N', [2], '101', 1)]
    const first = localDate('2025-09-01')
    let state = 5
    const dice = (sides: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * sides)
    }
    for (let round = 0; round < 200; round++) {
      const changed = days(lessons)
        .filter(() => dice(2) === 0)
        .map(({ lesson: { id }, date }): Substitution => {
          const room = ['Z1', 'Z2', '101'][dice(3)] ?? null
          const to = dice(4) === 0 ? null : { date: addDays(first, dice(20)), pair: 1, teacher: 'T', room }
          return { lesson: id, date, joins: null, kind: to ? 'move' : 'cancel', to }
        })
      const all = days(lessons, changed)
      const uses = count(all)
      // What is held in zones is the sum of the lessons that are held there, each once.
      const there = all.filter(({ held }) => held?.room?.startsWith('Z'))
      const once = there.reduce(
        (sum, { lesson: { pairs, id } }) => sum + 12 * (id === 'L' ? 4.5 : pairs * 1.5),
        0,
      )
      expect(hours(uses, 'held')).toBeCloseTo(once, 6)
      expect(uses.filter(({ held }) => held > 0)).toHaveLength(there.length)
    }
  })
})

describe('bookings', () => {
  const booking: LedgerBooking = {
    ...{ zone: 'Z1', organisation: 'A', number: 7, places: 6, status: 'approved', cancelledFrom: null },
    ...{ startsOn: localDate('2025-09-01'), endsOn: localDate('2025-09-14'), weekdays: [3], uses: [] },
    ...{ startsAt: localTime('18:30'), endsAt: localTime('20:30') },
  }
  const open = ['2025-09-03', '2025-09-10'].map(date => ({
    ...{ date: localDate(date), places: 12, open: { startsAt: 480, endsAt: 1080 }, shifts: 2 },
  }))
  const used = (date: string, places: number, minutes: number) => ({ date: localDate(date), places, minutes })
  const late = localDate('2025-09-30')

  it('take places × hours on each of their dates, and have taken what was confirmed', () => {
    const uses = usesOfBookings([{ ...booking, uses: [used('2025-09-03', 5, 90)] }], open, late)
    // Two Wednesdays of 6 × 2; on the first 5 came for an hour and a half.
    expect([hours(uses, 'planned'), hours(uses, 'held')]).toEqual([24, 7.5])
    expect(uses.map(({ record, source }) => [record, source])).toEqual([
      ['7', 'booking'],
      ['7', 'booking'],
    ])
  })

  it('of a whole zone take all its places, and nothing once they are cancelled, but for what was used before', () => {
    expect(hours(usesOfBookings([{ ...booking, places: null }], open, late), 'planned')).toBe(48)
    const cancelled = { ...booking, status: 'cancelled' as const, cancelledFrom: localDate('2025-09-08') }
    const uses = usesOfBookings([{ ...cancelled, uses: [used('2025-09-03', 6, 120)] }], open, late)
    expect([hours(uses, 'planned'), hours(uses, 'held')]).toEqual([12, 12])
  })

  it('of somebody whom the reader may not know are counted without a name', () => {
    const [use] = usesOfBookings([{ ...booking, organisation: null, number: null }], open, late)
    expect([use?.organisation, use?.record]).toEqual(['', ''])
  })
})
