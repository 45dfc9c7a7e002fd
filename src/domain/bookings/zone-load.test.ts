import { describe, expect, it } from 'vitest'
import { productionCalendar } from '../rules/production-calendar.ts'
import { localDate } from '../values/local-date.ts'
import { localTime } from '../values/local-time.ts'
import type { Reservation } from '../zones/reservation.ts'
import type { Station } from '../zones/station.ts'
import type { Zone } from '../zones/zone.ts'
import { downtimeOf } from './downtime.ts'
import { usesOfReservations } from './reservation-uses.ts'
import { workplaceHours, workplaceMinutes } from './workplace-minutes.ts'
import { zoneDays } from './zone-day.ts'
import { utilisation, zoneLoad } from './zone-load.ts'
import type { ZoneUse } from './zone-use.ts'

const ZONE: Zone = {
  ...{ code: 'Z', kind: 'zone', name: 'Участок', nameEn: null, owner: 'OWNER', site: 'S', shifts: 2 },
  ...{ daysPerWeek: 6, hoursPerDay: 6, startsOn: localDate('2025-09-01'), reason: '–', endsOn: null },
  ...{ endReason: null, opensAt: null },
}
const station = (quantity: number, studentsEach: number, endsOn: string | null = null): Station => ({
  ...{ code: `${quantity}-${studentsEach}`, zone: 'Z', name: 'Станок', quantity, studentsEach },
  ...{
    startsOn: localDate('2025-09-01'),
    endsOn: endsOn === null ? null : localDate(endsOn),
    endReason: null,
  },
})
const reservation = (
  kind: Reservation['kind'],
  startsOn: string,
  endsOn: string,
  places: number | null,
): Reservation => ({
  ...{ code: `${kind}-${startsOn}`, zone: 'Z', kind, places, reason: '–', startsAt: null, endsAt: null },
  ...{ startsOn: localDate(startsOn), endsOn: localDate(endsOn) },
})

/** The week of 3–9 November 2025: Monday moved from Saturday the 1st, Tuesday a holiday, the rest as usual. */
const WEEK = { from: localDate('2025-11-03'), to: localDate('2025-11-09') }
const CALENDAR = productionCalendar([
  { day: localDate('2025-11-03'), kind: 'dayOff', holiday: null, movedFrom: localDate('2025-11-01') },
  {
    ...{ day: localDate('2025-11-04'), kind: 'dayOff', holiday: 'День народного единства' },
    movedFrom: null,
  },
])
const EIGHT = localTime('08:00')
const TWELVE = [station(10, 1), station(1, 2)]
const days = zoneDays(ZONE, TWELVE, CALENDAR, WEEK, EIGHT)
const hours = (minutes: Parameters<typeof workplaceHours>[0]) => workplaceHours(minutes)

describe('the workplace-hours of a zone', () => {
  it('are its places × its hours on the days that the calendar leaves: 12 places, 6 hours, 5 days of 6', () => {
    // A zone of six days works on Monday, whose day off was moved from a Saturday; Tuesday is a holiday. 12 × 6 × 5 = 360.
    expect(days.map(({ date }) => date.slice(8))).toEqual(['03', '05', '06', '07', '08'])
    expect(hours(zoneLoad({ days, downtimes: [], uses: [] }, WEEK.to).available)).toBe(360)
    // A zone of five days loses Monday and Tuesday: 12 × 6 × 3 = 216.
    const five = zoneDays({ ...ZONE, daysPerWeek: 5 }, TWELVE, CALENDAR, WEEK, EIGHT)
    expect(hours(zoneLoad({ days: five, downtimes: [], uses: [] }, WEEK.to).available)).toBe(216)
  })

  it('begin and end with the zone and with its stations', () => {
    // Two of the 12 places are gone after Wednesday: 12 × 6 on Monday and Wednesday, 10 × 6 on three days: 144 + 180 = 324.
    const stations = [station(10, 1), station(1, 2, '2025-11-05')]
    const some = zoneDays(ZONE, stations, CALENDAR, WEEK, EIGHT)
    expect(hours(zoneLoad({ days: some, downtimes: [], uses: [] }, WEEK.to).available)).toBe(324)
    expect(
      zoneDays({ ...ZONE, endsOn: localDate('2025-11-05') }, TWELVE, CALENDAR, WEEK, EIGHT),
    ).toHaveLength(2)
  })

  it('lose what is repaired: two places for two of its days are 24 of the 360', () => {
    const repair = reservation('repair', '2025-11-04', '2025-11-06', 2)
    const downtimes = downtimeOf(days, [repair])
    // Tuesday is a holiday, on which nothing is lost: 2 × 6 × 2 = 24.
    const load = zoneLoad({ days, downtimes, uses: [] }, WEEK.to)
    expect(hours(load.downtime)).toBe(24)
    expect(hours(load.downtimeBy.repair)).toBe(24)
    expect(hours(load.idle)).toBe(336)
  })

  it('lose the hours of a reservation that it is open: a morning of four hours from 6 o’clock is two', () => {
    const early = { ...reservation('maintenance', '2025-11-05', '2025-11-05', null) }
    const times = { startsAt: localTime('06:00'), endsAt: localTime('10:00') }
    // Open from 8 to 14: 12 × 2.
    expect(hours(downtimeOf(days, [{ ...early, ...times }])[0]?.lost ?? workplaceMinutes(0, 0))).toBe(24)
  })

  it('lose a place only once, whatever stands still on it', () => {
    const downtimes = downtimeOf(days, [
      reservation('breakdown', '2025-11-05', '2025-11-05', 3),
      reservation('maintenance', '2025-11-05', '2025-11-05', null),
    ])
    // The maintenance has all of the day's 12 × 6 = 72.
    expect(downtimes.map(({ kind, lost }) => [kind, hours(lost)])).toEqual([['maintenance', 72]])
  })

  it('are used as planned and as held, in per cent of what is available, and idle for the rest', () => {
    const use = (date: string, planned: number, held: number): ZoneUse => ({
      ...{ zone: 'Z', organisation: 'A', date: localDate(date), source: 'lesson', record: date },
      ...{ group: 'G', subgroup: null },
      ...{ planned: workplaceMinutes(planned, 60), held: workplaceMinutes(held, 60) },
    })
    const uses = [use('2025-11-05', 54, 54), use('2025-11-06', 54, 0), use('2025-11-07', 54, 0)]
    const load = zoneLoad({ days, downtimes: [], uses }, localDate('2025-11-06'))
    // Plan: 162 of 360; fact by Thursday: 54 of 12 × 6 × 3 = 216.
    expect(utilisation(load.planned, load.available)).toBe(0.45)
    expect(utilisation(load.byNow.held, load.byNow.available)).toBe(0.25)
    expect([load.idle, load.byNow.planned, load.byNow.idle].map(hours)).toEqual([198, 108, 162])
  })

  it('serve the exams of its owner, held once their days have passed; downtime and bookings are no such use', () => {
    const reserved = [
      reservation('exam', '2025-11-06', '2025-11-07', 8),
      reservation('repair', '2025-11-05', '2025-11-05', null),
    ]
    const uses = usesOfReservations(ZONE, days, reserved, localDate('2025-11-06'))
    // 8 places × 6 hours a day.
    expect(uses.map(({ planned, held }) => [hours(planned), hours(held)])).toEqual([
      [48, 48],
      [48, 0],
    ])
    expect(uses[0]?.organisation).toBe('OWNER')
  })
})
