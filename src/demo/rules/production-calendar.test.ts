import { describe, expect, it } from 'vitest'
import { addDays, localDate, weekdayOf } from '#domain/values/local-date.ts'
import { productionCalendar } from './production-calendar.ts'

const days = new Map(productionCalendar().map(day => [day.day, day]))

/** Working days of a year in the 5-day week. */
function workingDays(year: number): number {
  let count = 0
  for (let day = localDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) {
    const special = days.get(day)
    const weekend = weekdayOf(day) >= 6
    const works = special ? special.kind === 'workingDay' || special.kind === 'shortDay' : !weekend
    if (works) count++
  }
  return count
}

describe('the production calendar', () => {
  it.each([
    [2024, 248],
    [2025, 247],
    [2026, 247],
    [2027, 247],
  ])('of %i has %i working days in the 5-day week', (year, count) => {
    expect(workingDays(year)).toBe(count)
  })

  it('moves a day off only from a weekend', () => {
    for (const { day, movedFrom } of days.values()) {
      if (!movedFrom) continue
      expect(weekdayOf(movedFrom), `${day} from ${movedFrom}`).toBeGreaterThanOrEqual(6)
      expect(movedFrom.slice(0, 4)).toBe(day.slice(0, 4))
    }
  })
})
