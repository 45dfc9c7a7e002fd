import { describe, expect, it } from 'vitest'
import { readTypedDate } from './read-typed-date.ts'

describe('a date that a person types', () => {
  it.each([
    ['10.02.2025', '2025-02-10'],
    ['15.2.2025', '2025-02-15'],
    ['24.01.25', '2025-01-24'],
    ['24/01/2025', '2025-01-24'],
    ['24 01 2025', '2025-01-24'],
    [' 2025-01-24 ', '2025-01-24'],
  ])('reads %s with the day before the month', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date)
  })

  it.each(['30.02.2025', '02.15.2025', '24.01', 'завтра', ''])('reads no date in «%s»', typed => {
    expect(readTypedDate(typed)).toBeUndefined()
  })
})
