import { describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import type { PublishedWeek } from '#domain/timetables/published-week.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { publishedRow, publishedWeek } from '../../../tests/factories/published-week.ts'
import { refusalOf } from '../../../tests/factories/refusal-of.ts'
import { type NamedFile, openPublishedWeek } from './open-published-week.ts'
import { writePublishedWeek } from './write-published-week.ts'

describe('a list of lessons', () => {
  const list = (...lines: string[]): NamedFile => ({ name: 'list.csv', bytes: Buffer.from(lines.join('\n')) })
  const HEAD = 'date,week,pair,time,group,subgroup,discipline,teacher,room'
  const LINE = '2025-10-27,1,1,8:30-10:00,А-1,0,ОП.01 Черчение,Т1,101'

  it('is read line by line', async () => {
    const half = '2025-10-27,1,1,8:30-10:00,А-2,2,"ОП.02 Физика, часть 1",,",moodle"'
    const { week, warnings } = await openPublishedWeek([list(HEAD, LINE, half)])
    expect(week.rows).toEqual([
      publishedRow(1),
      publishedRow(1, {
        group: 'А-2',
        subgroup: 2,
        discipline: 'ОП.02 Физика, часть 1',
        teachers: [],
        room: ',moodle',
      }),
    ])
    expect(week.days[0]?.bells).toEqual([{ pair: 1, startsAt: '08:30', endsAt: '10:00' }])
    expect(warnings.map(({ code, place }) => `${code} ${place}`)).toEqual(['timetable.no-teacher list.csv:3'])
  })

  it('may be of few columns, in Russian, in any order and in the old alphabet of Windows', async () => {
    const text =
      'Группа;Дата;Пара;Дисциплина;Аудитория;Преподаватель\r\nА-1;27.10.2025;1;ОП.01 Черчение;101;Т1\r\n'
    const old = Uint8Array.from(text, letter => {
      const code = letter.charCodeAt(0)
      return code < 128 ? code : code - 0x410 + 0xc0
    })
    const { week } = await openPublishedWeek([{ name: 'list.csv', bytes: old }])
    expect(week.rows).toEqual([publishedRow(1)])
  })

  it.each([
    [
      'without a column',
      [HEAD.replace('pair', 'slot'), LINE],
      'timetable.no-such-column',
      { column: 'pair' },
    ],
    [
      'with a date of no calendar',
      [HEAD, LINE.replace('10-27', '02-30')],
      'timetable.wrong-list-value',
      { line: 2, column: 'date', value: '2025-02-30' },
    ],
    [
      'with a pair that is no number',
      [HEAD, LINE, LINE.replace(',1,8', ',one,8')],
      'timetable.wrong-list-value',
      { line: 3, column: 'pair', value: 'one' },
    ],
    [
      'with a line without a group',
      [HEAD, LINE.replace('А-1', '')],
      'timetable.wrong-list-value',
      { line: 2, column: 'group' },
    ],
    ['with an open quote', [HEAD, LINE, LINE.replace('ОП', '"ОП')], 'timetable.broken-list', {}],
  ])('%s is refused', async (_, lines, code, facts) => {
    const refusal = await refusalOf(openPublishedWeek([list(...lines)]))
    expect(refusal).toMatchObject({ code, facts })
    expect(sayRefusal(refusal, 'ru', allSentences)).not.toMatch(/undefined|timetable/)
  })

  it('and a workbook may publish the same day once, in the same words', async () => {
    const workbook = async (week: PublishedWeek) => ({
      name: 'day.xlsx',
      bytes: await writePublishedWeek(week),
    })
    const same = await workbook(publishedWeek(publishedRow(1)))
    expect((await openPublishedWeek([list(HEAD, LINE), same])).week.rows).toHaveLength(1)
    const other = await workbook(publishedWeek(publishedRow(1, { room: '102' })))
    expect(await refusalOf(openPublishedWeek([list(HEAD, LINE), other]))).toEqual({
      code: 'timetable.day-twice',
      facts: { date: '2025-10-27', files: ['list.csv', 'day.xlsx'] },
    })
  })
})
