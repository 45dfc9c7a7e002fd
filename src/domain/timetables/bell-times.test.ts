import { expect, it } from 'vitest'
import type { CalendarDay } from '../rules/calendar-day.ts'
import { localDate } from '../values/local-date.ts'
import { localTime } from '../values/local-time.ts'
import type { Bell, BellDay } from './bell.ts'
import { clockOfBells } from './bell-times.ts'

const bell = (day: BellDay, pair: number, startsAt: string, endsAt: string): Bell => ({
  ...{ site: 'S-1', day, pair, shift: null, startsOn: localDate('2025-09-01'), endsOn: null },
  ...{ startsAt: localTime(startsAt), endsAt: localTime(endsAt) },
})
const BELLS = [
  bell('usual', 1, '08:30', '10:00'),
  bell('usual', 2, '10:10', '11:40'),
  bell('saturday', 1, '09:00', '10:30'),
  bell('short', 1, '08:30', '09:40'),
]
const eve: CalendarDay = { day: localDate('2025-12-31'), kind: 'shortDay', holiday: null, movedFrom: null }
const clock = clockOfBells(BELLS, [eve])
const at = (date: string, pair = 1, pairs = 1, site = 'S-1') => clock(site, localDate(date), pair, pairs)

it('a pair rings by the kind of the day: usual, Saturday, the day before a holiday', () => {
  expect(at('2025-09-01')).toEqual({ startsAt: '08:30', endsAt: '10:00' })
  expect(at('2025-09-06')).toEqual({ startsAt: '09:00', endsAt: '10:30' })
  expect(at('2025-12-31')).toEqual({ startsAt: '08:30', endsAt: '09:40' })
})

it('pairs in a row last from the first bell to the last', () => {
  expect(at('2025-09-01', 1, 2)).toEqual({ startsAt: '08:30', endsAt: '11:40' })
})

it('no bell, no time: in another building, in a pair that no day has, before the bells hold', () => {
  expect([at('2025-09-01', 1, 1, 'S-2'), at('2025-09-06', 3), at('2025-08-30')]).toEqual([
    ...[undefined, undefined, undefined],
  ])
})

it('a pair that Saturday has no bell for rings as on any day', () => {
  expect(at('2025-09-06', 2)).toEqual({ startsAt: '10:10', endsAt: '11:40' })
  const usual = clockOfBells(BELLS.slice(0, 2), [])
  expect(usual('S-1', localDate('2025-09-06'), 2, 1)).toEqual({ startsAt: '10:10', endsAt: '11:40' })
})
