import { describe, expect, it } from 'vitest'
import { academicYear } from '../values/academic-year.ts'
import { semesterOf, termDays, termWeeks } from './term.ts'

const year = academicYear(2025)

describe('a term', () => {
  it('lies in its calendar year, and has 17 or 25 whole weeks', () => {
    expect(termDays({ year, number: 1 })).toEqual(['2025-09-01', '2025-12-31'])
    expect(termDays({ year, number: 2 })).toEqual(['2026-01-01', '2026-06-30'])
    // 122 days = 17 weeks and 3 days; 181 days = 25 weeks and 6 days.
    expect([termWeeks({ year, number: 1 }), termWeeks({ year, number: 2 })]).toEqual([17, 25])
  })

  it('is the semester that an intake has come to', () => {
    expect([2025, 2024, 2023].map(intakeYear => semesterOf({ intakeYear }, { year, number: 1 }))).toEqual([
      1, 3, 5,
    ])
    expect(semesterOf({ intakeYear: 2024 }, { year, number: 2 })).toBe(4)
  })
})
