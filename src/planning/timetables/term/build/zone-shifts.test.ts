import { describe, expect, it } from 'vitest'
import { localTime } from '#domain/values/local-time.ts'
import { tinyTerm } from '../../../../../tests/factories/tiny-term.ts'
import { practicePairs, zoneShifts } from './zone-shifts.ts'

/** Pairs from 8:00 on, every 100 minutes. */
const site = tinyTerm().sites[0] as ReturnType<typeof tinyTerm>['sites'][0]
const zone = (shifts: number, daysPerWeek: number, hoursPerDay: number) => ({
  shifts,
  daysPerWeek,
  hoursPerDay,
  opensAt: null,
})

describe('the shifts of a zone', () => {
  it('are two of 27 / 6 = 4.5 hours in a zone that is open for 6 days of 10 hours', () => {
    const shifts = zoneShifts(zone(2, 6, 10), site, 6, 36)
    expect(shifts.map(({ startsAt, endsAt }) => [startsAt / 60, endsAt / 60])).toEqual([
      [8, 12.5],
      [13, 17.5],
    ])
    expect(shifts[0]?.weekdays).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('are two of 27 / 5 = 5.4 hours in five days of 11 hours, and one in five days of 10', () => {
    expect(zoneShifts(zone(2, 5, 11), site, 5, 36)).toHaveLength(2)
    expect(zoneShifts(zone(2, 5, 10), site, 5, 36)).toHaveLength(1)
  })

  it('begin when the zone opens, where that is known', () => {
    const late = { ...zone(2, 6, 10), opensAt: localTime('09:30') }
    expect(zoneShifts(late, site, 6, 36).map(({ startsAt }) => startsAt / 60)).toEqual([9.5, 14.5])
  })

  it('bear the number of the pair that begins nearest', () => {
    // Shifts begin at 8:00 and 13:00, pairs at 8:00, 9:40, 11:20 and 13:00.
    expect(zoneShifts(zone(2, 6, 10), site, 6, 36).map(({ pair }) => pair)).toEqual([1, 4])
  })

  it('are none in a building without bells', () => {
    expect(zoneShifts(zone(2, 6, 10), { ...site, pairs: [] }, 6, 36)).toEqual([])
  })
})

describe('the pairs of a day of practice', () => {
  it('are 36 / 6 / 2 = 3, or in five days 3.6, which begin a fourth', () => {
    expect([practicePairs(36, 6), practicePairs(36, 5)]).toEqual([3, 4])
  })
})
