import { describe, expect, it } from 'vitest'
import { localDate } from '../values/local-date.ts'
import { localTime } from '../values/local-time.ts'
import type { Bell } from './bell.ts'
import { checkBells } from './check-bells.ts'

const bell = (pair: number, startsAt: string, endsAt: string, changes: Partial<Bell> = {}): Bell => ({
  site: 'S-1',
  day: 'usual',
  pair,
  startsAt: localTime(startsAt),
  endsAt: localTime(endsAt),
  shift: null,
  startsOn: localDate('2024-09-01'),
  endsOn: null,
  ...changes,
})

const FIRST = bell(1, '08:30', '10:00')
const codes = (...bells: Bell[]) => checkBells(bells).map(({ code, facts }) => [code, facts.pair])

describe('the bells of a building', () => {
  it('may ring one after another, without a break as well', () => {
    expect(codes(bell(2, '10:00', '11:30'), FIRST, bell(3, '12:00', '13:30'))).toEqual([])
  })

  it('do not begin a pair before the one before it has ended', () => {
    expect(codes(FIRST, bell(2, '09:50', '11:20'))).toEqual([['timetable.bells-overlap', 2]])
    expect(codes(FIRST, bell(2, '07:00', '08:20')), 'a pair out of order').toEqual([
      ['timetable.bells-overlap', 2],
    ])
  })

  it('do not end a pair before it begins', () => {
    expect(codes(bell(1, '10:00', '08:30'))).toEqual([['timetable.bell-ends-early', 1]])
    expect(codes(bell(1, '10:00', '10:00'))).toEqual([['timetable.bell-ends-early', 1]])
  })

  it('are told apart by building and kind of day', () => {
    const same = (changes: Partial<Bell>) => bell(2, '08:30', '10:00', changes)
    expect(codes(FIRST, same({ site: 'S-2' }), same({ day: 'saturday' }))).toEqual([])
  })

  it('contradict other bells only while both ring', () => {
    const later = { startsOn: localDate('2025-09-01') }
    const ended = { ...FIRST, endsOn: localDate('2025-08-31') }
    expect(codes(ended, bell(1, '09:00', '10:30', later))).toEqual([])
    expect(codes(FIRST, bell(1, '09:00', '10:30', later))).toEqual([['timetable.bells-overlap', 1]])
  })
})
