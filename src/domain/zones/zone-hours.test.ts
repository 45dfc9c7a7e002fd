import { describe, expect, it } from 'vitest'
import { localTime } from '../values/local-time.ts'
import { mostTaken } from './taken-places.ts'
import { meets, openHours } from './zone-hours.ts'

describe('the hours of a zone', () => {
  it('begin when it opens, or with the first bell where nobody says when: 8:30 and 10 hours are 18:30', () => {
    const zone = { opensAt: null, hoursPerDay: 10 }
    expect(openHours(zone, localTime('08:30'))).toEqual({ startsAt: 510, endsAt: 1110 })
    expect(openHours({ ...zone, opensAt: localTime('09:00') }, localTime('08:30')).startsAt).toBe(540)
  })

  it('do not meet what begins when they end', () => {
    expect(meets({ startsAt: 0, endsAt: 10 }, { startsAt: 10, endsAt: 20 })).toBe(false)
    expect(meets({ startsAt: 0, endsAt: 11 }, { startsAt: 10, endsAt: 20 })).toBe(true)
  })
})

describe('the places taken', () => {
  const part = (startsAt: number, endsAt: number, places: number | null) => ({ startsAt, endsAt, places })

  it('are those of the busiest minute, not the sum: 4 then 5, and never 9', () => {
    expect(mostTaken([part(0, 10, 4), part(10, 20, 5)])).toBe(5)
    expect(mostTaken([part(0, 11, 4), part(10, 20, 5)])).toBe(9)
  })

  it('are counted inside of the asked part alone', () => {
    expect(mostTaken([part(0, 10, 4), part(15, 20, 5)], { startsAt: 10, endsAt: 15 })).toBe(0)
    expect(mostTaken([part(0, 10, null)], { startsAt: 5, endsAt: 6 })).toBe(Number.POSITIVE_INFINITY)
  })
})
