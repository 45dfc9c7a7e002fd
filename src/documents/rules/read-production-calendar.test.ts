import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { addDays, type LocalDate, localDate } from '#domain/values/local-date.ts'
import { readProductionCalendar } from './read-production-calendar.ts'

const bytes = (xml: string) => new TextEncoder().encode(xml)

const SPRING = `<?xml version="1.0" encoding="UTF-8"?>
<calendar year="2025" lang="ru">
  <holidays><holiday id="1" title="Новогодние каникулы"/><holiday id="5" title="Праздник Весны и Труда"/></holidays>
  <days>
    <day d="01.04" t="1" h="1"/>
    <day d="04.30" t="2"/>
    <day d="05.01" t="1" h="5"/>
    <day d="05.02" t="1" f="01.04"/>
    <day d="05.08" t="1" f="02.23"/>
    <day d="11.01" t="3"/>
  </days>
</calendar>`

describe('a production calendar', () => {
  it('names days off, short days, worked weekend days and transfers', () => {
    expect(readProductionCalendar(bytes(SPRING)).slice(1, 4)).toEqual([
      { day: '2025-04-30', kind: 'shortDay', holiday: null, movedFrom: null },
      { day: '2025-05-01', kind: 'dayOff', holiday: 'Праздник Весны и Труда', movedFrom: null },
      { day: '2025-05-02', kind: 'dayOff', holiday: null, movedFrom: '2025-01-04' },
    ])
  })

  it('is that of the five-day week: with six days a Saturday is worked and its transfer does not apply', () => {
    const calendar = productionCalendar(readProductionCalendar(bytes(SPRING)))
    const worked = (day: string, days: number) => calendar.isWorkingDay(localDate(day), days)
    // 4 January 2025 was a Saturday, 23 February a Sunday; 26 April is a plain Saturday.
    expect([worked('2025-05-02', 5), worked('2025-05-02', 6)]).toEqual([false, true])
    expect([worked('2025-05-08', 5), worked('2025-05-08', 6)]).toEqual([false, false])
    expect([worked('2025-04-26', 5), worked('2025-04-26', 6)]).toEqual([false, true])
    expect([worked('2025-05-01', 5), worked('2025-05-01', 6)]).toEqual([false, false])
    expect([worked('2025-11-01', 5), worked('2025-11-01', 6)]).toEqual([true, true])
    expect([worked('2025-04-27', 5), worked('2025-04-27', 6)]).toEqual([false, false])
  })

  it.each<[string, string, string]>([
    ['empty', '', 'file.empty'],
    ['no XML', 'year;2025\n', 'file.wrong-kind'],
    ['another XML', '<days/>', 'file.wrong-kind'],
    ['cut off', SPRING.slice(0, 300), 'file.damaged'],
    ['with a day that the year has not', SPRING.replace('04.30', '02.30'), 'file.damaged'],
    ['with a kind that nobody knows', SPRING.replace('t="2"', 't="7"'), 'file.damaged'],
  ])('that is %s is refused by name', (_, xml, code) => {
    expect(() => readProductionCalendar(bytes(xml))).toThrow(code)
  })
})

const FOLDER = new URL('../../../../shared/data/calendar/', import.meta.url)

describe.skipIf(!existsSync(FOLDER))('the real calendars of 2022–2027', () => {
  it.each([
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
    [2027, 247],
  ])('%d has %d working days of five a week', (year, workdays) => {
    const days = readProductionCalendar(readFileSync(new URL(`ru-${year}.xml`, FOLDER)))
    const calendar = productionCalendar(days)
    let count = 0
    for (
      let day: LocalDate = localDate(`${year}-01-01`);
      day.startsWith(String(year));
      day = addDays(day, 1)
    ) {
      if (calendar.isWorkingDay(day, 5)) count += 1
    }
    expect(count).toBe(workdays)
  })
})
