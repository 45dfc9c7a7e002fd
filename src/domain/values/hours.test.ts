import { expect, it } from 'vitest'
import { academicHours, toClockHours } from './hours.ts'

it('counts a week of 36 academic hours as 27 clock hours: 36 × 45 min = 1,620 min', () => {
  expect(toClockHours(academicHours(36))).toBe(27)
})
