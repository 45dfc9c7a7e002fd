import { describe, expect, it } from 'vitest'
import { localDate } from '#domain/values/local-date.ts'
import { readDayAddress, untilOf, writeDayAddress } from './day-address.ts'

const away = {
  ...{ kind: 'teacherAway' as const, subject: 'ИВАНОВ~1;2', startsOn: '2025-09-01', endsOn: '2025-09-03' },
  ...{ fromPair: 2, toPair: null, places: null },
}

describe('the address of a day', () => {
  it('holds what is asked about, whatever signs a code has, and gives it back', () => {
    const written = writeDayAddress({ date: '2025-09-01', out: [away, { ...away, fromPair: null }] }, {})
    expect(readDayAddress(written)).toEqual({ date: '2025-09-01', out: [away, { ...away, fromPair: null }] })
  })

  it('passes over what is no date, and events that nobody can understand', () => {
    expect(readDayAddress({ date: '2025-13-01', out: 'theft~X~2025-09-01~2025-09-01;;' })).toEqual({
      out: [],
    })
  })

  it('looks as far as the longest of what is asked about, and two weeks at the most', () => {
    const until = (endsOn: string) => untilOf({ out: [away, { ...away, endsOn }] }, localDate('2025-09-01'))
    expect(until('2025-09-02')).toBe('2025-09-03')
    expect(until('2025-12-31')).toBe('2025-09-14')
  })

  it('loses a part that is taken away', () => {
    expect(writeDayAddress({ date: '2025-09-01', college: 'A', out: [] }, { college: undefined })).toEqual({
      date: '2025-09-01',
    })
  })
})
