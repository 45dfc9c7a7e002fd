import { describe, expect, it } from 'vitest'
import { localDate } from '../values/local-date.ts'
import { confirmPlace } from './confirm-place.ts'
import type { Place } from './place.ts'

const place = { code: 'М-01', places: 12, confirmedBy: 'Отдел кадров' } as Place

describe('an employer confirms places of practice', () => {
  it.each([
    // In autumn of 2025 the year 2025/26 runs; from January 2026 on 2026/27 is planned.
    ['2025-10-15', '2026-08-31'],
    ['2026-01-12', '2027-08-31'],
    ['2026-08-30', '2027-08-31'],
  ])('on %s until %s', (on, until) => {
    const confirmed = confirmPlace(place, localDate(on), 'Гаврилова К. Д.')
    expect(confirmed).toEqual({
      ...place,
      confirmedOn: on,
      confirmedBy: 'Гаврилова К. Д.',
      confirmedUntil: until,
    })
  })
})
