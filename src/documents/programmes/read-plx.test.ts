import { describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import { checkCurriculumFile } from '#domain/programmes/check-curriculum-file.ts'
import { semesterTotals } from '#domain/programmes/curriculum-file.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import { plxFile, plxHours, plxText, smallPlan, utf16 } from '../../../tests/factories/plx-file.ts'
import { workbookOf } from '../../../tests/factories/zip.ts'
import { readPlx } from './read-plx.ts'

const warningsOf = (bytes: Uint8Array) =>
  checkCurriculumFile(readPlx(bytes)).map(({ code, row }) => (row === null ? code : `${code} ${row}`))

const rowOf = (bytes: Uint8Array, index: string) => {
  const row = readPlx(bytes).rows.find(candidate => candidate.index === index)
  if (!row) throw new Error(`no row ${index}`)
  return row
}

describe('a .plx', () => {
  it('gives the programme, the term and the rows of the plan', () => {
    const file = readPlx(plxFile(smallPlan()))
    expect(file).toMatchObject({
      code: '15.01.05',
      name: 'Сварщик',
      qualification: 'Сварщик',
      admissionYear: 2025,
      entryGrade: 'grade9',
      // 1 year 10 months.
      termMonths: 22,
    })
    expect(file.rows.map(({ index, kind, parent, mode }) => [index, kind, parent, mode])).toEqual([
      ['ОП.01', 'subject', null, null],
      ['ПМ.01', 'module', null, null],
      ['МДК.01.01', 'course', 'ПМ.01', null],
      ['УП.01', 'trainingPractice', 'ПМ.01', 'block'],
      ['ПП.01', 'productionPractice', 'ПМ.01', 'distributed'],
    ])
  })

  it('does not count the hours of a module on top of those of its parts', () => {
    // Semester 1: 36 of drawing + 36 of the course; semester 2: 36 + 36 of practice. The module states 36 and 72 again.
    expect([...semesterTotals(readPlx(plxFile(smallPlan())))]).toEqual([
      [1, 72],
      [2, 72],
    ])
  })

  it('counts semesters through the whole programme and takes «итого» or the sum of the kinds', () => {
    const hours = [
      plxHours(-1, 'Лек', 2, 1, 20),
      plxHours(-1, 'СР', 2, 1, 10),
      plxHours(-1, 'Итого', 3, 2, 12),
    ]
    const row = rowOf(plxFile(smallPlan({ ПланыНовыеЧасы: hours })), 'ОП.01')
    expect(row.semesters.map(({ semester, total }) => [semester, total])).toEqual([
      [3, 30],
      [6, 12],
    ])
    expect(row.semesters[0]).toMatchObject({ lectures: 20, selfStudy: 10 })
  })

  it('takes the hours of a part-time course once, though they are stated whole and by session', () => {
    const session = (number: number, amount: number) => ({
      ...plxHours(-1, 'Лек', 1, 0, amount),
      Сессия: number,
    })
    const hours = [plxHours(-1, 'Лек', 1, 1, 30), session(1, 10), session(2, 20)]
    const bytes = plxFile(smallPlan({ ПланыНовыеЧасы: hours }), { document: { СеместровНаКурсе: 1 } })
    expect(rowOf(bytes, 'ОП.01').semesters.map(({ semester, total }) => [semester, total])).toEqual([[1, 30]])
  })

  it('does not add hours of practical training, which are a part of the others', () => {
    const part = { ...plxHours(-1, 'Пр', 1, 1, 16), КодТипаЧасов: 5 }
    const bytes = plxFile(smallPlan({ ПланыНовыеЧасы: [plxHours(-1, 'Пр', 1, 1, 16), part] }))
    expect(rowOf(bytes, 'ОП.01').semesters[0]?.total).toBe(16)
  })

  it('gives the week of the year, what takes most of it, and only courses that are taught', () => {
    const cell = (Курс: number, НомерНедели: number, КодВидаДеятельности: number, more = {}) => ({
      Курс,
      НомерНедели,
      КодВидаДеятельности,
      НомерПервойНедели: 20,
      КоличествоЧастейВНеделе: 1,
      ...more,
    })
    const day = { КоличествоЧастейВНеделе: 6 }
    const cells = [
      cell(1, 1, 4),
      // A week of two days of holidays and four of theory, and one of three public holidays and three days of practice.
      ...[12, 12, 1, 1, 1, 1].map(code => cell(1, 2, code, day)),
      ...[15, 15, 15, 5, 5, 5].map(code => cell(1, 3, code, day)),
      cell(1, 4, 99),
      cell(2, 1, 13),
    ]
    const file = readPlx(plxFile(smallPlan({ ПланыГрафикиЯчейки: cells })))
    expect(file.calendar).toEqual([
      { course: 1, week: 20, activity: 'УП', code: '4' },
      { course: 1, week: 21, activity: 'Т', code: '1' },
      { course: 1, week: 22, activity: 'ПП', code: '5' },
      { course: 1, week: 23, activity: null, code: '99' },
    ])
    expect(checkCurriculumFile(file).some(({ code }) => code === 'curriculum.unknown-activity')).toBe(true)
  })

  it('drops the names of officials', () => {
    expect(JSON.stringify(readPlx(plxFile(smallPlan())))).not.toContain('Вымышленный')
  })

  it('is read in either byte order, in UTF-8, and with its tables in any order', () => {
    const tables = smallPlan()
    const little = readPlx(plxFile(tables))
    expect(readPlx(plxFile(tables, { bigEndian: true }))).toEqual(little)
    expect(readPlx(new TextEncoder().encode(plxText(tables)))).toEqual(little)
    // Without the byte order mark.
    expect(readPlx(plxFile(tables).subarray(2))).toEqual(little)
    expect(readPlx(plxFile(tables, { bigEndian: true }).subarray(2))).toEqual(little)
    const reversed = Object.fromEntries(Object.entries(tables).reverse())
    expect(readPlx(plxFile(reversed))).toEqual(little)
  })

  it('with next to nothing in it is read as far as it goes', () => {
    const file = readPlx(plxFile({ ООП: [{ Шифр: '38.02.01', Название: 'Экономика' }], Планы: [{}] }))
    expect(file).toMatchObject({ code: '38.02.01', admissionYear: null, rows: [], calendar: [] })
    expect(warningsOf(plxFile({ ООП: [{ Шифр: '38.02.01' }] }))).toEqual(['curriculum.no-rows'])
  })

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file.empty'],
    ['not XML', new TextEncoder().encode('план;часы\n'), 'file.wrong-kind'],
    ['another XML', utf16('<план/>', false), 'file.wrong-kind'],
    ['a workbook', workbookOf({ План: '<worksheet/>' }), 'file.wrong-kind'],
    [
      'full of entities',
      new TextEncoder().encode('<!DOCTYPE a [<!ENTITY b "c">]><Документ>&b;</Документ>'),
      'file.damaged',
    ],
    ['cut off', plxFile(smallPlan()).subarray(0, 3000), 'file.damaged'],
    ['not well-formed', utf16(plxText(smallPlan()).replace('</dsMMISDB>', ''), true), 'file.damaged'],
    [
      'full of words for numbers',
      plxFile(smallPlan({ Планы: [{ ГодНачалаПодготовки: 'скоро' }] })),
      'file.damaged',
    ],
  ])('that is %s is refused by name', (_, bytes, code) => {
    const read = () => readPlx(bytes)
    expect(read).toThrow(RefusedError)
    expect(read).toThrow(code)
  })
})

describe('a curriculum that is written otherwise than it should be', () => {
  const row = (changes: object) => ({
    Код: -1,
    ДисциплинаКод: 'ОП.01',
    Дисциплина: 'Черчение',
    ТипОбъекта: 2,
    ...changes,
  })

  it('has a Latin letter or spaces in an index', () => {
    // The M is Latin.
    const bytes = plxFile({ ...smallPlan(), ПланыСтроки: [row({ ДисциплинаКод: ' ПM.01' })] })
    expect(readPlx(bytes).rows[0]?.index).toBe('ПМ.01')
    expect(warningsOf(bytes)).toEqual(
      expect.arrayContaining(['curriculum.index-spaces ПМ.01', 'curriculum.index-look-alikes ПМ.01']),
    )
  })

  it.each<[string, string]>([
    ['О9.02.07', 'curriculum.strange-programme'],
    ['38.03.01', 'curriculum.not-secondary'],
    ['', 'curriculum.no-programme'],
  ])('bears the code «%s», which the cluster cannot teach', (Шифр, code) => {
    const bytes = plxFile({ ...smallPlan(), ООП: [{ Код: 1, Шифр, Название: 'План' }] })
    const [first] = checkCurriculumFile(readPlx(bytes))
    // A programme without a code is passed over, as a profile is.
    expect(first).toMatchObject({ severity: 'error', code })
  })

  it('has hours that nobody can study, or fewer than none', () => {
    for (const amount of [-50, 1e9]) {
      const bytes = plxFile(smallPlan({ ПланыНовыеЧасы: [plxHours(-1, 'Лек', 1, 1, amount)] }))
      const found = checkCurriculumFile(readPlx(bytes)).find(({ severity }) => severity === 'error')
      expect(found).toMatchObject({
        code: 'curriculum.impossible-hours',
        row: 'ОП.01',
        facts: { hours: amount },
      })
    }
  })

  it('has production practice before training practice', () => {
    const hours = [plxHours(-4, 'Пр', 1, 2, 36), plxHours(-5, 'Пр', 1, 1, 36)]
    expect(warningsOf(plxFile(smallPlan({ ПланыНовыеЧасы: hours })))).toContain(
      'curriculum.practice-order ПП.01',
    )
  })

  it('has a note that tells other hours than the plan', () => {
    const plan = { Примечание: 'Учебная практика в объеме 2 недель (72 часа) реализуется концентрированно.' }
    expect(warningsOf(plxFile(smallPlan({ Планы: [plan] })))).toContain('curriculum.note-contradicts')
    const right = { Примечание: 'Учебная практика в объеме 1 недели (36 часов).' }
    expect(warningsOf(plxFile(smallPlan({ Планы: [right] })))).not.toContain('curriculum.note-contradicts')
  })

  it('has sums that do not agree, hours in no course, rows without control, an index twice', () => {
    const hours = [
      plxHours(-1, 'Лек', 1, 1, 30),
      plxHours(-1, 'Итого', 1, 1, 36),
      plxHours(-1, 'Лек', 0, 0, 10),
    ]
    const rows = [row({ ЧасовПоПлану: 40 }), row({ Код: -9 })]
    expect(warningsOf(plxFile(smallPlan({ ПланыСтроки: rows, ПланыНовыеЧасы: hours })))).toEqual([
      'curriculum.index-twice ОП.01',
      'curriculum.not-placed ОП.01',
      'curriculum.stated-hours ОП.01',
      'curriculum.semester-sum ОП.01',
      'curriculum.no-control-form ОП.01',
    ])
  })

  it('has more exams in a year than are allowed, unless some of them are one', () => {
    const indices = Array.from({ length: 9 }, (_, at) => at + 1)
    const rows = indices.map(at => row({ Код: -at, ДисциплинаКод: `ОП.${at}` }))
    const hours = indices.map(at => plxHours(-at, 'Эк', 1, 2, 1))
    const plan = smallPlan({ ПланыСтроки: rows, ПланыНовыеЧасы: hours })
    expect(warningsOf(plxFile(plan))).toContain('curriculum.too-many-exams')
    const joint = {
      КомплексныеФК: [{ Код: -1, КодВидаРабот: 1, Курс: 1, Семестр: 2 }],
      Строки_КомплексныеФК: [
        { КодСтроки: -1, КодКомплекснойФК: -1 },
        { КодСтроки: -2, КодКомплекснойФК: -1 },
      ],
    }
    // Nine exams of which two are one: eight, as many as a year may have.
    expect(warningsOf(plxFile({ ...plan, ...joint }))).not.toContain('curriculum.too-many-exams')
  })

  it('is told about in sentences of both languages', () => {
    const bytes = plxFile(smallPlan({ Планы: [{ ЧислоКурсов: 11 }] }))
    for (const warning of checkCurriculumFile(readPlx(bytes))) {
      expect(sayRefusal(warning, 'ru', allSentences)).not.toMatch(/undefined|null/)
      expect(sayRefusal(warning, 'en', allSentences)).not.toMatch(/undefined|null/)
    }
  })
})
