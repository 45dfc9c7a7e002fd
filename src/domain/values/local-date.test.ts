import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  ageOn,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isValidOn,
  localDate,
  mondayOf,
  parseLocalDate,
  weekdayOf,
} from './local-date.ts'

const anyDate = fc.integer({
  min: dayNumber(localDate('1950-01-01')),
  max: dayNumber(localDate('2100-12-31')),
})

describe('a date without a time zone', () => {
  it('is refused when no calendar holds it', () => {
    expect(parseLocalDate('2025-02-30')).toBeUndefined()
    expect(parseLocalDate('2025-2-3')).toBeUndefined()
    expect(parseLocalDate('24.01.2025')).toBeUndefined()
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29')
  })

  it('comes back from its day number, and days that follow differ by one', () => {
    fc.assert(
      fc.property(anyDate, day => {
        const date = dateOfDayNumber(day)
        expect(dayNumber(date)).toBe(day)
        expect(daysBetween(date, addDays(date, 1))).toBe(1)
        expect(date < addDays(date, 1)).toBe(true)
      }),
    )
  })

  it('lies in the week of its Monday', () => {
    fc.assert(
      fc.property(anyDate, day => {
        const date = dateOfDayNumber(day)
        expect(weekdayOf(mondayOf(date))).toBe(1)
        expect(daysBetween(mondayOf(date), date)).toBe(weekdayOf(date) - 1)
      }),
    )
    // The governor came on a Friday.
    expect(weekdayOf(localDate('2025-01-24'))).toBe(5)
  })

  it('makes a student a year older on the birthday and not before', () => {
    const born = localDate('2008-09-01')
    expect(ageOn(born, localDate('2024-08-31'))).toBe(15)
    expect(ageOn(born, localDate('2024-09-01'))).toBe(16)
  })

  it('is within a period on both of its ends', () => {
    const year = { startsOn: localDate('2024-09-01'), endsOn: localDate('2025-08-31') }
    const period = { from: year.startsOn, to: year.endsOn }
    expect(isValidOn(period, year.startsOn)).toBe(true)
    expect(isValidOn(period, year.endsOn)).toBe(true)
    expect(isValidOn(period, addDays(year.endsOn, 1))).toBe(false)
    expect(isValidOn({ from: year.startsOn, to: null }, localDate('2099-01-01'))).toBe(true)
  })
})
