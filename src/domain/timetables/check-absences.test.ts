import { describe, expect, it } from 'vitest'
import { localDate } from '../values/local-date.ts'
import type { Absence } from './absence.ts'
import { checkAbsences } from './check-absences.ts'

const absence = (fromPair: number | null, toPair: number | null): Absence => ({
  code: 'О-1',
  worker: 'T1',
  kind: 'methodDay',
  weekday: 3,
  fromPair,
  toPair,
  startsOn: localDate('2025-09-01'),
  endsOn: localDate('2025-12-31'),
  note: null,
})

describe('the pairs of an absence', () => {
  it.each([
    [null, null],
    [2, null],
    [null, 1],
    [2, 2],
    [2, 4],
  ])('may be from %s to %s', (from, to) => {
    expect(checkAbsences([absence(from, to)])).toEqual([])
  })

  it('do not end before they begin', () => {
    expect(checkAbsences([absence(3, 2)])).toMatchObject([
      { severity: 'error', code: 'timetable.pairs-out-of-order', field: 'toPair' },
    ])
  })
})
