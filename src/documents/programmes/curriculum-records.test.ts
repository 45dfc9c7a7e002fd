import { describe, expect, it } from 'vitest'
import { checkCurricula } from '#domain/programmes/check-curricula.ts'
import { curriculumRecords } from '#domain/programmes/curriculum-records.ts'
import { plxFile, plxHours, smallPlan } from '../../../tests/factories/plx-file.ts'
import { readPlx } from './read-plx.ts'

const week = (НомерНедели: number, КодВидаДеятельности: number) => ({
  Курс: 1,
  НомерНедели,
  КодВидаДеятельности,
})

const recordsOf = (changes = {}) =>
  curriculumRecords(readPlx(plxFile(smallPlan(changes))), { code: 'УП-1', source: 'plan.plx' })

describe('a curriculum that is imported', () => {
  it('becomes records that obey the rules of their registers', () => {
    const records = recordsOf({ ПланыГрафикиЯчейки: [week(1, 1), week(2, 4), week(3, 99)] })
    expect(checkCurricula(records)).toEqual([])
    expect(records.curricula).toMatchObject([
      { code: 'УП-1', programme: '15.01.05', admissionYear: 2025, entryGrade: 'grade9', termMonths: 22 },
    ])
    expect(records.curriculumRows.map(({ index, position }) => [index, position])).toEqual([
      ['ОП.01', 1],
      ['ПМ.01', 2],
      ['МДК.01.01', 3],
      ['УП.01', 4],
      ['ПП.01', 5],
    ])
  })

  it('has hours by semester for what holds no other rows, with the weightiest form of control', () => {
    const { curriculumHours } = recordsOf()
    expect(
      curriculumHours.map(({ index, semester, practice, total, control }) => [
        index,
        semester,
        practice,
        total,
        control,
      ]),
    ).toEqual([
      ['ОП.01', 1, 0, 36, 'gradedCredit'],
      ['МДК.01.01', 1, 0, 36, 'exam'],
      ['УП.01', 2, 36, 36, 'gradedCredit'],
      ['ПП.01', 2, 36, 36, 'gradedCredit'],
    ])
  })

  it('has a calendar of 52 letters, a week without any being outside the programme', () => {
    const { curriculumCalendars } = recordsOf({ ПланыГрафикиЯчейки: [week(1, 1), week(2, 4), week(3, 99)] })
    const letters = curriculumCalendars[0]?.weeks.split(' ')
    expect(letters).toHaveLength(52)
    expect(letters?.slice(0, 4)).toEqual(['Т', 'УП', 'Т', '–'])
  })

  it('gives every row an index of its own', () => {
    const row = { Дисциплина: 'Черчение', ТипОбъекта: 2 }
    const rows = [
      { ...row, Код: -1, ДисциплинаКод: 'ОП.01' },
      { ...row, Код: -2, ДисциплинаКод: 'ОП.01' },
      { ...row, Код: -3 },
    ]
    const records = recordsOf({ ПланыСтроки: rows, ПланыНовыеЧасы: [plxHours(-2, 'Лек', 1, 1, 10)] })
    expect(records.curriculumRows.map(({ index }) => index)).toEqual(['ОП.01', 'ОП.01 (2)', '№ 3'])
    expect(records.curriculumHours.map(({ index }) => index)).toEqual(['ОП.01 (2)'])
  })
})
