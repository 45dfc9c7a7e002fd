import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, type Weekday } from '../values/local-date.ts'
import { localTime, timeOfMinutes } from '../values/local-time.ts'
import { partOf } from '../zones/taken-places.ts'
import type { Booking, BookingWish } from './booking.ts'
import { type BookingGround, bookingConflicts } from './booking-conflicts.ts'
import { datesAsked, datesHeld, hoursAsked, isOver } from './booking-dates.ts'
import {
  approveBooking,
  cancelBooking,
  type Decider,
  declineBooking,
  whyNotApprove,
  withdrawBooking,
} from './decide-booking.ts'
import { nearestTimes } from './nearest-times.ts'
import { datesToConfirm, recordUse, usedAsBooked, usedByNobody, whyNotRecordUse } from './record-use.ts'
import { requestBooking, whyNotRequest } from './request-booking.ts'
import { reservationsOf } from './reserve-booking.ts'
import { usedInWeek } from './week-quota.ts'
import { withoutAgreement } from './zone-agreement.ts'
import { sourceOf, type ZoneTaking, type ZoneTimes } from './zone-times.ts'

const MONDAY = localDate('2025-10-06')
const FRIDAY = localDate('2025-10-10')
const text = (ru: string) => ({ ru, en: ru })

/** Twelve places from 8:30 to 18:30, two shifts of 4.5 hours, six days a week. */
const times = (takings: readonly ZoneTaking[] = []): ZoneTimes => ({
  ...{ zone: 'Z3', name: text('Z3'), owner: 'OWNER', open: { startsAt: 510, endsAt: 1110 }, takings },
  shifts: [
    { startsAt: 510, endsAt: 780 },
    { startsAt: 810, endsAt: 1080 },
  ],
  seatsOn: () => 12,
  isOpenOn: date => date !== '2025-10-12',
})

const ground = (takings: readonly ZoneTaking[] = [], given: Partial<BookingGround> = {}): BookingGround => ({
  times: times(takings),
  quotaOf: () => undefined,
  withoutAgreement: () => undefined,
  agreementRule: () => 'block',
  itself: null,
  ...given,
})

const wish = (given: Partial<BookingWish> = {}): BookingWish => ({
  ...{ zone: 'Z3', organisation: 'PLANT', purpose: 'workersTraining', title: 'ЧПУ для токарей', group: null },
  ...{ startsOn: MONDAY, endsOn: MONDAY, weekdays: [1], places: 6, contact: null },
  ...{ startsAt: localTime('16:00'), endsAt: localTime('18:00') },
  ...given,
})

const booking = (given: Partial<Booking> = {}): Booking => ({
  ...wish(),
  ...{ number: 7, status: 'requested', revision: 1, person: null, reason: null, cancelledFrom: null },
  ...given,
})

const lesson = (given: Partial<ZoneTaking> = {}): ZoneTaking => ({
  ...{
    date: MONDAY,
    kind: 'lesson',
    name: text('СВ-24-1, УП.01'),
    source: 'lesson',
    organisation: 'COLLEGE',
  },
  ...{ startsAt: 810, endsAt: 1080, places: 8, isFirm: true },
  ...given,
})

const owner: Decider = {
  who: { role: 'zoneHead', organisations: ['OWNER'] },
  ...{ owner: 'OWNER', today: localDate('2025-10-01'), seen: 1, reason: null },
}
const hr = { role: 'employerHr', organisations: ['PLANT'] } as const
const asks = (given: Partial<Parameters<typeof whyNotRequest>[0]> = {}) => ({
  ...{
    who: hr,
    owner: 'OWNER',
    today: localDate('2025-10-01'),
    wish: wish(),
    college: null,
    conflicts: [],
    reason: null,
  },
  ...given,
})

describe('the days of a booking', () => {
  it('are the chosen days of the week between its first day and its last', () => {
    const every = { startsOn: MONDAY, endsOn: localDate('2025-10-19'), weekdays: [1, 3] as Weekday[] }
    expect(datesAsked(every)).toEqual(['2025-10-06', '2025-10-08', '2025-10-13', '2025-10-15'])
  })

  it('are over after the last of them, not after the last day of the span', () => {
    const mondays = { startsOn: MONDAY, endsOn: FRIDAY, weekdays: [1] as Weekday[] }
    expect(isOver(mondays, MONDAY)).toBe(false)
    expect(isOver(mondays, localDate('2025-10-07'))).toBe(true)
  })

  it('are held once it is approved, and up to the day before it is cancelled', () => {
    const week = { startsOn: MONDAY, endsOn: FRIDAY, weekdays: [1, 2, 3, 4, 5] as Weekday[] }
    expect(datesHeld(booking(week))).toEqual([])
    expect(datesHeld(booking({ ...week, status: 'approved' }))).toHaveLength(5)
    const cancelled = { status: 'cancelled', cancelledFrom: localDate('2025-10-08') } as const
    expect(datesHeld(booking({ ...week, ...cancelled }))).toEqual(['2025-10-06', '2025-10-07'])
  })
})

describe('what stands against a booking', () => {
  it('is nothing where as many places are free: 12 − 6 = 6', () => {
    expect(bookingConflicts(ground([lesson({ places: 6 })]), wish())).toEqual([])
  })

  it('names who takes the places, when, how many, and how many are left: 12 − 8 = 4 of the 6 asked', () => {
    const [found] = bookingConflicts(ground([lesson()]), wish())
    expect(found).toMatchObject({ date: MONDAY, weight: 'blocks' })
    expect(found?.reason).toMatchObject({
      code: 'bookings.too-few-places',
      facts: {
        ...{ asked: 6, free: 4, seats: 12, from: '16:00', to: '18:00' },
        who: [{ ru: 'СВ-24-1, УП.01 (13:30–18:00, мест: 8)', en: 'СВ-24-1, УП.01 (13:30–18:00, places: 8)' }],
      },
    })
  })

  it('is nothing from what ends when it begins', () => {
    const before = lesson({ startsAt: 510, endsAt: 960, places: null })
    expect(bookingConflicts(ground([before]), wish())).toEqual([])
  })

  it('is worth knowing, and no more, where others only ask for the same places', () => {
    const rival = lesson({ source: sourceOf(3), isFirm: false })
    expect(bookingConflicts(ground([rival]), wish()).map(({ weight }) => weight)).toEqual(['warns'])
  })

  it('is never the booking itself', () => {
    const own = lesson({ source: sourceOf(7), places: null })
    expect(bookingConflicts(ground([own], { itself: sourceOf(7) }), wish())).toEqual([])
  })

  it('is a zone that is closed on the day or at the hour, unless the owner says why', () => {
    const sunday = wish({ startsOn: localDate('2025-10-12'), endsOn: localDate('2025-10-12'), weekdays: [7] })
    const late = wish({ startsAt: localTime('18:00'), endsAt: localTime('20:00') })
    for (const [asked, code] of [
      [sunday, 'bookings.closed-day'],
      [late, 'bookings.closed-hours'],
    ] as const)
      expect(bookingConflicts(ground(), asked)).toMatchObject([{ weight: 'needsReason', reason: { code } }])
  })

  it('is a quota: 10 place-shifts used and 6 asked are 4 above 12', () => {
    const limited = ground([], { quotaOf: () => ({ allowed: 12, used: 10 }) })
    expect(bookingConflicts(limited, wish())).toMatchObject([
      { weight: 'needsReason', reason: { code: 'bookings.over-quota', facts: { over: 4, asked: 6 } } },
    ])
  })

  it('counts both shifts that it meets: 6 places through the day are 12 place-shifts', () => {
    const limited = ground([], { quotaOf: () => ({ allowed: 11, used: 0 }) })
    const day = wish({ startsAt: localTime('09:00'), endsAt: localTime('18:00') })
    expect(bookingConflicts(limited, day)).toMatchObject([{ reason: { facts: { asked: 12, over: 1 } } }])
  })

  it('is a missing agreement, as hard as the rule of the day says, and said once', () => {
    const without = { withoutAgreement: () => 'PLANT' }
    const week = wish({ endsOn: FRIDAY, weekdays: [1, 2, 3, 4, 5] })
    expect(bookingConflicts(ground([], without), week).map(({ weight }) => weight)).toEqual(['blocks'])
    expect(
      bookingConflicts(ground([], { ...without, agreementRule: () => 'warn' }), week).map(
        ({ weight }) => weight,
      ),
    ).toEqual(['warns'])
    expect(bookingConflicts(ground([], { ...without, agreementRule: () => undefined }), week)).toEqual([])
    expect(bookingConflicts(ground([], without), wish({ organisation: 'OWNER' }))).toEqual([])
  })
})

describe('an agreement', () => {
  const college = { organisation: 'COLLEGE', isEmployer: false, isBase: false }
  const signed = {
    ...{ organisation: 'COLLEGE', kind: 'network' as const },
    ...{ startsOn: localDate('2025-01-01'), endsOn: localDate('2025-10-06') },
  }

  it('of the network form opens others’ zones to a college up to its last day', () => {
    expect(withoutAgreement([signed], [college], MONDAY)).toBeUndefined()
    expect(withoutAgreement([signed], [college], localDate('2025-10-07'))).toBe('COLLEGE')
  })

  it('on money alone opens nothing, and the base organisation needs none', () => {
    expect(withoutAgreement([{ ...signed, kind: 'financial' }], [college], MONDAY)).toBe('COLLEGE')
    expect(withoutAgreement([], [{ ...college, isBase: true }], MONDAY)).toBeUndefined()
  })
})

describe('the use of a week', () => {
  it('counts a lesson of many days once, and one that meets both shifts twice: 8 + 2 × 3 = 14', () => {
    const takings = [
      lesson(),
      lesson({ date: localDate('2025-10-07') }),
      lesson({ source: 'other', startsAt: 510, endsAt: 1080, places: 3 }),
      lesson({ source: 'request', isFirm: false }),
      lesson({ source: 'others', organisation: 'OTHER' }),
      lesson({ source: 'next week', date: localDate('2025-10-13') }),
    ]
    expect(usedInWeek(times(takings), 'COLLEGE', MONDAY)).toBe(14)
  })
})

describe('a request', () => {
  it('waits for the owner, and is approved at once where the owner’s zone head asks', () => {
    expect(requestBooking(asks())).toBe('requested')
    const own = { who: owner.who, wish: wish({ organisation: 'OWNER' }) }
    expect(requestBooking(asks(own))).toBe('approved')
    expect(requestBooking(asks({ ...own, who: { ...owner.who, role: 'dispatcher' } }))).toBe('requested')
  })

  it('is refused to who asks for another organisation, for the past, or for no time', () => {
    const code = (given: Parameters<typeof asks>[0]) => whyNotRequest(asks(given))?.code
    expect(code({ wish: wish({ organisation: 'OTHER' }) })).toBe('access.another-organisations')
    expect(code({ who: { role: 'student', organisations: ['PLANT'] } })).toBe('access.role-only-reads')
    expect(code({ today: localDate('2025-10-07') })).toBe('bookings.past')
    expect(code({ wish: wish({ endsAt: localTime('16:00') }) })).toBe('bookings.no-time')
    expect(code({ wish: wish({ weekdays: [2] }) })).toBe('bookings.no-days')
    expect(code({ wish: wish({ group: 'СВ-24-1' }), college: 'COLLEGE' })).toBe('bookings.another-group')
    expect(code({ wish: wish({ group: 'СВ-24-1' }), college: 'PLANT' })).toBeUndefined()
    expect(code({ wish: wish({ endsOn: localDate('2027-10-06') }) })).toBe('bookings.too-long')
  })

  it('is refused where places are taken, and sent where only the owner’s reason is needed', () => {
    const taken = bookingConflicts(ground([lesson()]), wish())
    expect(whyNotRequest(asks({ conflicts: taken }))?.code).toBe('bookings.too-few-places')
    const late = wish({ endsAt: localTime('20:00') })
    const conflicts = bookingConflicts(ground(), late)
    expect(requestBooking(asks({ wish: late, conflicts }))).toBe('requested')
  })
})

describe('a decision', () => {
  it('is the owner’s alone, on what he or she has seen', () => {
    const code = (decider: Partial<Decider>, given: Partial<Booking> = {}) =>
      whyNotApprove({ ...owner, ...decider }, booking(given), [])?.code
    expect(code({})).toBeUndefined()
    expect(code({ who: { role: 'zoneHead', organisations: ['OTHER'] } })).toBe('access.another-organisations')
    expect(code({ who: hr })).toBe('access.role-only-reads')
    expect(code({ seen: 2 })).toBe('bookings.changed-meanwhile')
    expect(code({}, { status: 'withdrawn' })).toBe('bookings.not-open')
    expect(code({ today: localDate('2025-10-07') })).toBe('bookings.over')
  })

  it('goes above the quota with a reason, and never above the places', () => {
    const over = bookingConflicts(ground([], { quotaOf: () => ({ allowed: 0, used: 0 }) }), wish())
    expect(whyNotApprove(owner, booking(), over)?.code).toBe('bookings.reason-needed')
    const reasoned = { ...owner, reason: 'Конкурс профмастерства' }
    expect(approveBooking(reasoned, booking(), over)).toMatchObject({ status: 'approved', revision: 2 })
    const taken = bookingConflicts(ground([lesson()]), wish())
    expect(whyNotApprove(reasoned, booking(), taken)?.code).toBe('bookings.too-few-places')
  })

  it('against a request is explained, and a request is taken back by those who made it', () => {
    expect(() => declineBooking(owner, booking())).toThrow('bookings.unexplained')
    expect(declineBooking({ ...owner, reason: 'Станки в ремонте' }, booking()).status).toBe('declined')
    expect(withdrawBooking({ ...owner, who: hr }, booking()).status).toBe('withdrawn')
    expect(() => withdrawBooking(owner, booking())).toThrow('access.another-organisations')
  })

  it('is taken back by either side with a reason, from the day on', () => {
    const approved = booking({ status: 'approved', endsOn: FRIDAY, weekdays: [1, 2, 3, 4, 5] })
    const plant = { ...owner, who: hr, today: localDate('2025-10-08'), reason: 'Станок нужен в цехе' }
    const cancelled = cancelBooking(plant, approved)
    expect(cancelled).toMatchObject({ status: 'cancelled', cancelledFrom: '2025-10-08', revision: 2 })
    expect(() => cancelBooking({ ...plant, reason: ' ' }, approved)).toThrow('bookings.unexplained')
  })
})

describe('the use of a booking', () => {
  const approved = booking({ status: 'approved' })
  const confirmation = { who: owner.who, owner: 'OWNER', today: MONDAY, seats: 12 }

  it('is said in one word where all went as booked, or nobody came', () => {
    expect(usedAsBooked(approved, MONDAY, 12)).toMatchObject({ places: 6, minutes: 120 })
    for (const use of [usedAsBooked(approved, MONDAY, 12), usedByNobody(approved, MONDAY)])
      expect(recordUse(confirmation, approved, use)).toEqual(use)
  })

  it('is not said ahead, of another day, beyond the places, or of hours without people', () => {
    const use = usedAsBooked(approved, MONDAY, 12)
    const code = (given: Partial<typeof use>, today = MONDAY) =>
      whyNotRecordUse({ ...confirmation, today }, approved, { ...use, ...given })?.code
    expect(code({}, localDate('2025-10-05'))).toBe('bookings.use-ahead')
    expect(code({ date: FRIDAY })).toBe('bookings.not-held')
    expect(code({ places: 13 })).toBe('bookings.use-beyond')
    expect(code({ places: 0 })).toBe('bookings.use-hours')
  })

  it('waits from the day after on, until it is said', () => {
    expect(datesToConfirm(approved, [], MONDAY)).toEqual([])
    expect(datesToConfirm(approved, [], FRIDAY)).toEqual([MONDAY])
    expect(datesToConfirm(approved, [{ date: MONDAY }], FRIDAY)).toEqual([])
  })
})

describe('the reservations of a booking', () => {
  it('are one for each run of days, with its hours and places, and without a name', () => {
    const twice = booking({ endsOn: localDate('2025-10-14'), weekdays: [1, 2] })
    expect(reservationsOf(twice)).toMatchObject([
      { code: 'Б-7-1', startsOn: '2025-10-06', endsOn: '2025-10-07', startsAt: '16:00', places: 6 },
      { code: 'Б-7-2', startsOn: '2025-10-13', endsOn: '2025-10-14', reason: 'Бронирование № 7' },
    ])
  })
})

describe('the nearest times', () => {
  it('are the nearest free hours of the day, then other days, then zones that serve the same', () => {
    const full = lesson({ startsAt: 930, endsAt: 1110, places: null })
    const other = { ...ground(), times: { ...times(), zone: 'Z4' } }
    const near = nearestTimes(wish(), ground([full]), [other], owner.today, 1)
    expect(near.map(({ zone, startsOn, startsAt }) => [zone, startsOn, startsAt])).toEqual([
      ['Z3', '2025-10-06', '13:30'],
      ['Z3', '2025-10-07', '16:00'],
      ['Z4', '2025-10-06', '16:00'],
    ])
  })
})

describe('the nearest times of an evening', () => {
  it('are evenings of other days, which need the owner’s reason as well', () => {
    const evening = wish({ startsAt: localTime('18:30'), endsAt: localTime('20:30') })
    const full = lesson({ startsAt: 0, endsAt: 1440, places: null })
    const [next] = nearestTimes(evening, ground([full]), [], owner.today, 1)
    expect([next?.startsOn, next?.startsAt]).toEqual(['2025-10-07', '18:30'])
  })
})

describe('however many ask', () => {
  const asked = fc.record({
    startsAt: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 0, max: 4 }),
    days: fc.integer({ min: 1, max: 5 }),
    places: fc.option(fc.integer({ min: 1, max: 12 })),
  })

  it('no minute of a zone is promised to more than its places', () => {
    void fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 25 }), all => {
        const takings: ZoneTaking[] = []
        all.forEach(({ startsAt, length, day, days, places }, at) => {
          const begun = 480 + startsAt * 15
          const one = wish({
            startsOn: localDate(`2025-10-0${6 + (day % 4)}`),
            endsOn: localDate(`2025-10-${String(6 + (day % 4) + days).padStart(2, '0')}`),
            weekdays: [1, 2, 3, 4, 5],
            startsAt: timeOfMinutes(begun),
            endsAt: timeOfMinutes(begun + length * 15),
            places,
          })
          const conflicts = bookingConflicts(ground(takings), one)
          const decided = { ...owner, reason: 'Нужно' }
          if (whyNotApprove(decided, booking(one), conflicts)) return
          for (const reserved of reservationsOf(booking({ ...one, number: at + 1 })))
            for (const date of datesAsked({ ...reserved, weekdays: [1, 2, 3, 4, 5, 6, 7] }))
              takings.push(lesson({ ...partOf(reserved), date, places, source: sourceOf(at + 1) }))
        })
        for (const { date } of takings)
          for (let minute = 0; minute < 24 * 60; minute += 15) {
            const there = takings.filter(
              one => one.date === date && one.startsAt <= minute && minute < one.endsAt,
            )
            expect(there.reduce((sum, { places }) => sum + (places ?? 12), 0)).toBeLessThanOrEqual(12)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('hours are asked as the clock shows them', () => {
    expect(hoursAsked(wish())).toEqual({ startsAt: 960, endsAt: 1080 })
  })
})
