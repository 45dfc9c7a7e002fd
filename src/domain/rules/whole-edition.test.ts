import { describe, expect, it } from 'vitest'
import { localDate } from '../values/local-date.ts'
import type { CalendarDay, CalendarDayKind } from './calendar-day.ts'
import { productionCalendar } from './production-calendar.ts'
import { wholeEdition } from './whole-edition.ts'

const day = (date: string, kind: CalendarDayKind = 'dayOff', holiday: string | null = null): CalendarDay => ({
  day: localDate(date),
  kind,
  holiday,
  movedFrom: null,
})

describe('a later edition of a year’s calendar', () => {
  const standing = [day('2025-05-02'), day('2025-11-01', 'workingDay'), day('2026-01-09')]

  it('makes usual what it no longer names, and leaves other years alone', () => {
    expect(wholeEdition(standing, [day('2025-05-02'), day('2025-05-08')])).toEqual([
      day('2025-05-02'),
      day('2025-05-08'),
      day('2025-11-01', 'usualDay'),
    ])
  })

  it('brought twice changes nothing more', () => {
    const edition = [day('2025-05-02')]
    const once = wholeEdition(standing, edition)
    expect(wholeEdition(once, edition)).toEqual(once)
  })

  it('leaves a usual day as its weekday is', () => {
    // 3 November 2025 is a Monday, 1 November a Saturday, worked by those who work six days.
    const calendar = productionCalendar([day('2025-11-03', 'usualDay'), day('2025-11-01', 'usualDay')])
    const worked = (date: string, days: number) => calendar.isWorkingDay(localDate(date), days)
    expect([worked('2025-11-03', 5), worked('2025-11-01', 5), worked('2025-11-01', 6)]).toEqual([
      true,
      false,
      true,
    ])
    expect(calendar.holidayOn(localDate('2025-11-03'))).toBeNull()
  })
})
