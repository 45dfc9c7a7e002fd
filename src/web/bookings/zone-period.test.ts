import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { dayBeside, PERIOD_KINDS, periodAround } from './zone-period.ts'

describe('the period around a day', () => {
  it.each([
    ['week', '2025-10-02', '2025-09-29', '2025-10-05'],
    ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
    ['month', '2025-12-31', '2025-12-01', '2025-12-31'],
    ['term', '2025-10-02', '2025-09-01', '2025-12-31'],
    ['term', '2026-07-10', '2026-07-01', '2026-08-31'],
    ['year', '2026-02-10', '2025-09-01', '2026-08-31'],
    // The week of 31 August and 1 September belongs to two years.
    ['week', '2026-08-31', '2026-08-31', '2026-08-31'],
    ['week', '2026-09-01', '2026-09-01', '2026-09-06'],
  ] as const)('of a %s on %s is %s to %s', (kind, day, from, to) => {
    expect(periodAround(kind, localDate(day))).toEqual({ from, to })
  })

  it('is followed by the next without a gap, and led to by it', () => {
    for (const kind of PERIOD_KINDS) {
      let day = localDate('2025-09-03')
      for (let round = 0; round < 12; round++) {
        const { to } = periodAround(kind, day)
        const next = dayBeside(kind, day, 1)
        expect(periodAround(kind, next).from).toBe(addDays(to, 1))
        expect(periodAround(kind, dayBeside(kind, next, -1))).toEqual(periodAround(kind, day))
        day = next
      }
    }
  })
})
