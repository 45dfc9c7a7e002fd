import { describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { MONDAY, publishedRow } from '../../../tests/factories/published-week.ts'
import { refusalOf } from '../../../tests/factories/refusal-of.ts'
import type { SheetToWrite } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'
import { openPublishedWeek } from './open-published-week.ts'

/** A day sheet as rows of texts, from A on: two groups, one of them in subgroups. */
const sheet = (change: (rows: string[][]) => void = () => undefined): SheetToWrite => {
  const rows = [
    ['Расписание занятий'],
    ['на 27.10.2025 г. (понедельник) Неделя 2.'],
    [],
    ['Пара', 'Урок', 'Время', '', 'Дисциплина', '', '', 'Ауд.', '', 'Дисциплина', '', '', 'Ауд.'],
    ['', '', '', '', 'Преподаватель', '', '', '', '', 'Преподаватель'],
    ['№', '№', 'Подгруппа:', '', '1', '', '2', '', '', '1', '', '2', ''],
    ['', '', 'Группа:', '', 'А-1', '', '', '', '', 'А-2'],
    [
      '1',
      '1',
      '8:00-9.30',
      '',
      'ОП.01 Черчение \r\n (л)',
      '',
      '',
      '101',
      '',
      'ОП.02 Физика',
      '102',
      '',
      '103',
    ],
    ['', '2', '', '', 'Т1', '', '', '', '', 'Т2', '', 'Т3', ''],
    ['2', '3', '9:40-11:10', '', '', '', '', '', '', 'ОП.03 Химия_x000D_', '104', '', ''],
    ['', '4', '', '', '', '', '', '', '', 'Т1 / Т4', '', '', ''],
  ]
  change(rows)
  return {
    name: '27.10.2025',
    widths: [],
    rows: rows.map(row => row.map(text => ({ value: text === '' ? null : text }))),
  }
}

const read = async (...sheets: SheetToWrite[]) =>
  openPublishedWeek([{ name: 'day.xls', bytes: await writeSheets(sheets) }])

describe('a day sheet', () => {
  it('is read into rows, whatever breaks its lines and divides its times, and whatever the file is called', async () => {
    const { week, warnings } = await read(sheet())
    const common = { date: MONDAY, pair: 1, group: 'А-2', discipline: 'ОП.02 Физика' }
    expect(week.rows).toEqual([
      publishedRow(1, { discipline: 'ОП.01 Черчение (л)' }),
      // Two teachers under one discipline: each has a subgroup and a room.
      { ...common, subgroup: 1, teachers: ['Т2'], room: '102' },
      { ...common, subgroup: 2, teachers: ['Т3'], room: '103' },
      // A room before the middle: subgroup 1 alone.
      { ...common, pair: 2, subgroup: 1, discipline: 'ОП.03 Химия', teachers: ['Т1', 'Т4'], room: '104' },
    ])
    expect(week.days).toEqual([
      {
        date: MONDAY,
        weekNumber: 2,
        bells: [
          { pair: 1, startsAt: '08:00', endsAt: '09:30' },
          { pair: 2, startsAt: '09:40', endsAt: '11:10' },
        ],
      },
    ])
    expect(warnings).toEqual([])
  })

  it.each<[string, (rows: string[][]) => void, string[]]>([
    [
      'a group without a name',
      rows => {
        rows[6]![4] = '0'
      },
      ['timetable.group-odd 27.10.2025!E7'],
    ],
    [
      'a group twice',
      rows => {
        rows[6]![9] = 'А-1'
      },
      ['timetable.group-twice 27.10.2025!J7'],
    ],
    [
      'no teacher',
      rows => {
        rows[8]![4] = ''
      },
      ['timetable.no-teacher 27.10.2025!E8'],
    ],
    [
      'no room',
      rows => {
        rows[7]![7] = ''
      },
      ['timetable.no-room 27.10.2025!E8'],
    ],
    [
      'a room alone',
      rows => {
        rows[7]![4] = ''
        rows[8]![4] = ''
      },
      ['timetable.stray-cell 27.10.2025!H8'],
    ],
    [
      'a time that is none',
      rows => {
        rows[7]![2] = 'утром'
      },
      ['timetable.bells-unread 27.10.2025!C8'],
    ],
    [
      'another weekday',
      rows => {
        rows[1] = ['на 27.10.2025 г. (вторник)']
      },
      ['timetable.weekday-differs 27.10.2025!A2'],
    ],
    [
      'two times of a pair',
      rows => rows.push(['', '', 'Группа:', '', 'Б-1'], ['1', '1', '8:30-10:00']),
      ['timetable.bells-differ 27.10.2025!C13'],
    ],
  ])('with %s is read with a warning', async (_, change, expected) => {
    const { warnings } = await read(sheet(change))
    expect(warnings.map(({ code, place }) => `${code} ${place}`)).toEqual(expected)
    for (const warning of warnings) {
      expect(sayRefusal(warning, 'ru', allSentences)).toContain(warning.place)
      expect(sayRefusal(warning, 'en', allSentences)).toContain(warning.place)
    }
  })

  it('may stand beside other sheets, which are passed over by name', async () => {
    const notes = { name: 'Заметки', widths: [], rows: [[{ value: 'позвонить' }]] }
    const hidden = { ...sheet(), name: 'Прошлый', hidden: true }
    const empty = { name: 'Лист3', widths: [], rows: [] }
    const { week, warnings } = await read(sheet(), notes, hidden, empty)
    expect(week.days).toHaveLength(1)
    expect(warnings.map(({ place }) => place)).toEqual(['Заметки', 'Прошлый'])
  })
})

describe('a workbook of another layout', () => {
  it.each<[string, (rows: string[][]) => void, string, string, string]>([
    [
      'without heads',
      rows => {
        rows[3] = ['День', 'Группа']
      },
      'heads',
      'A4',
      'День',
    ],
    [
      'without times',
      rows => {
        rows[3]![2] = 'Часы'
      },
      'heads',
      'C4',
      'Часы',
    ],
    [
      'without disciplines',
      rows => {
        rows[3] = ['Пара', 'Урок', 'Время', '', 'Предмет']
      },
      'heads',
      'D4',
      '',
    ],
    [
      'without rooms',
      rows => {
        rows[3]![7] = 'Каб.'
      },
      'heads',
      'H4',
      'Каб.',
    ],
    [
      'without subgroups',
      rows => {
        rows[5] = ['№', '№']
      },
      'subgroups',
      'C6',
      '',
    ],
    [
      'without the second subgroup',
      rows => {
        rows[5]![6] = ''
      },
      'subgroups',
      'G6',
      '',
    ],
    [
      'without groups',
      rows => {
        rows[6] = ['', '', 'Класс:']
      },
      'groups',
      'C7',
      'Класс:',
    ],
    [
      'without a date',
      rows => {
        rows[1] = ['на понедельник']
      },
      'date',
      'A2',
      'на понедельник',
    ],
    [
      'with a day that no calendar has',
      rows => {
        rows[1] = ['на 31.11.2025 г.']
      },
      'date',
      'A2',
      'на 31.11.2025 г.',
    ],
    [
      'without numbers of pairs',
      rows => {
        rows[7]![0] = 'I'
      },
      'pair',
      'A8',
      'I',
    ],
  ])('%s is refused by cell, with what should stand there and what does', async (_, change, expected, cell, found) => {
    const refusal = await refusalOf(read(sheet(change)))
    expect(refusal).toEqual({
      code: 'timetable.other-layout',
      facts: { sheet: '27.10.2025', cell, expected, found, file: 'day.xls' },
    })
    for (const language of ['ru', 'en'] as const) {
      const text = sayRefusal(refusal, language, allSentences)
      for (const word of ['27.10.2025', cell, found]) expect(text).toContain(word)
      expect(text).not.toContain('undefined')
    }
  })

  it('that holds nothing, or is no workbook, is refused too', async () => {
    const empty = { name: 'Лист1', widths: [], rows: [] }
    expect(await refusalOf(read(empty))).toMatchObject({
      facts: { sheet: 'Лист1', expected: 'heads', found: '' },
    })
    expect((await refusalOf(read({ ...sheet(), hidden: true }, empty))).code).toBe('timetable.other-layout')
    const pdf = Buffer.from('%PDF-1.7 …')
    expect(await refusalOf(openPublishedWeek([{ name: 'a.pdf', bytes: pdf }]))).toMatchObject({
      code: 'file.wrong-kind',
      facts: { file: 'a.pdf' },
    })
  })
})
