import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import { localDate } from '#domain/values/local-date.ts'
import { localTime } from '#domain/values/local-time.ts'
import { type CalendarEntry, writeCalendar } from './write-calendar.ts'

const ENTRY: CalendarEntry = {
  uid: 'load-1.2025-09-01@demo.kuznitsa',
  date: localDate('2025-09-01'),
  times: { startsAt: localTime('08:30'), endsAt: localTime('10:00') },
  summary: 'Инженерная графика',
  location: 'Кабинет 101',
  description: 'Пара 1\nГруппы: СВ-24-1',
  isCancelled: false,
  sequence: 0,
  changedAt: '2025-08-25 12:00:00.123+03',
}
const written = (...entries: CalendarEntry[]) =>
  new TextDecoder().decode(writeCalendar({ name: 'СВ-24-1', entries }))
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

it('a calendar stands in the time of Moscow, which knows no summer time', () => {
  const calendar = new ICAL.Component(ICAL.parse(written(ENTRY)))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Moscow')
  expect(zone?.getAllSubcomponents('daylight')).toEqual([])
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component)
  // 08:30 in Moscow is 05:30 by Greenwich, in September as in January.
  const utcOf = (one: ICAL.Event) => one.startDate.toJSDate().toISOString()
  ICAL.TimezoneService.register(new ICAL.Timezone(zone as ICAL.Component))
  expect(utcOf(new ICAL.Event(eventsOf(written(ENTRY))[0] as ICAL.Component))).toBe(
    '2025-09-01T05:30:00.000Z',
  )
  const winter = eventsOf(written({ ...ENTRY, date: localDate('2026-01-19') }))[0] as ICAL.Component
  expect(utcOf(new ICAL.Event(winter))).toBe('2026-01-19T05:30:00.000Z')
  expect(event.component.getFirstPropertyValue('last-modified')?.toString()).toBe('2025-08-25T09:00:00Z')
})

it('whatever a text says comes back as it was, in lines of at most 75 octets that end as the standard wants', () => {
  const text = fc.string({ unit: fc.constantFrom(...'абвЖ😀 ,;\\:"\nxyz'), maxLength: 120 })
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const calendar = written({ ...ENTRY, summary, description })
      const lines = calendar.split('\r\n')
      expect(lines.at(-1)).toBe('')
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      const event = new ICAL.Event(eventsOf(calendar)[0] as ICAL.Component)
      expect([event.summary, event.description]).toEqual([summary, description])
    }),
  )
})

it('a lesson that has gone is told as cancelled and leaves the time free', () => {
  const [event] = eventsOf(written({ ...ENTRY, isCancelled: true, sequence: 3 }))
  const values = ['status', 'sequence', 'transp'].map(name => event?.getFirstPropertyValue(name))
  expect(values).toEqual(['CANCELLED', 3, 'TRANSPARENT'])
})

it('a lesson for which no bell rings takes its day', () => {
  const event = new ICAL.Event(eventsOf(written({ ...ENTRY, times: null }))[0] as ICAL.Component)
  expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2025-09-01'])
})
