import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  academicYear,
  academicYearOf,
  mondayOfWeek,
  mondayOfWeekOne,
  weekCount,
  weekOf,
} from './academic-year.ts'
import { addDays, daysBetween, localDate, weekdayOf } from './local-date.ts'

const anyYear = fc.integer({ min: 2000, max: 2100 }).map(academicYear)

describe('an academic year', () => {
  it('begins on 1 September', () => {
    expect(academicYearOf(localDate('2025-08-31'))).toBe(2024)
    expect(academicYearOf(localDate('2025-09-01'))).toBe(2025)
  })

  it('counts from the week of the first school day: 1 September 2024 was a Sunday, so from Monday the 2nd', () => {
    expect(mondayOfWeekOne(academicYear(2024))).toBe('2024-09-02')
    expect(mondayOfWeekOne(academicYear(2025))).toBe('2025-09-01')
    // 1 September 2026 is a Tuesday: its week began the day before.
    expect(mondayOfWeekOne(academicYear(2026))).toBe('2026-08-31')
  })

  it('has 52 or 53 weeks, which meet those of the next year without a gap', () => {
    fc.assert(
      fc.property(anyYear, year => {
        const weeks = weekCount(year)
        expect([52, 53]).toContain(weeks)
        expect(mondayOfWeek(year, weeks + 1)).toBe(mondayOfWeekOne(academicYear(year + 1)))
      }),
    )
  })

  it('finds every day in the week whose Monday it is at most six days after', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 0, max: 363 }), (year, days) => {
        const date = addDays(mondayOfWeekOne(year), days)
        const monday = mondayOfWeek(year, weekOf(year, date))
        expect(weekdayOf(monday)).toBe(1)
        expect(daysBetween(monday, date)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(monday, date)).toBeLessThan(7)
      }),
    )
  })
})
