import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime, minutesOfDay, parseLocalTime, timeOfMinutes } from './local-time.ts'

describe('a time of day', () => {
  it('is read from hours and minutes that a clock shows', () => {
    expect(parseLocalTime('08:30')).toBe('08:30')
    for (const wrong of ['8:30', '24:00', '08:60', '0830', '', '08:30:00'])
      expect(parseLocalTime(wrong), wrong).toBeUndefined()
  })

  it('counts minutes from midnight: 08:30 is 8 × 60 + 30 = 510, and back', () => {
    expect(minutesOfDay(localTime('08:30'))).toBe(510)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), minutes => {
        expect(minutesOfDay(timeOfMinutes(minutes))).toBe(minutes)
      }),
    )
  })

  it('sorts as text as it does by the clock', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), (one, other) => {
        expect(timeOfMinutes(one) < timeOfMinutes(other)).toBe(one < other)
      }),
    )
  })
})
