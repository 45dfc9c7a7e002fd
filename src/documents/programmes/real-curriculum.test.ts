import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkCurriculumFile } from '#domain/programmes/check-curriculum-file.ts'
import { type CurriculumFile, semesterTotals } from '#domain/programmes/curriculum-file.ts'
import { readPlx } from './read-plx.ts'

/** Real curricula, where this machine has them; none of them is part of the project. */
const FOLDER = new URL('../../../../shared/data/curricula/', import.meta.url)
const NAME = 'spo_09.02.07-P_professionalitet_2024'

interface Golden {
  readonly rows: readonly {
    readonly code: string
    readonly name: string
    readonly cycle: string
    readonly spread: boolean
    readonly hours: string | null
    readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>>
  }[]
  readonly semesterTotals: Readonly<Record<string, number>>
  readonly total: number
  readonly calendar: Readonly<Record<string, readonly string[]>>
}

/** `2.1.0`, course, semester and session, is semester 3 of the programme. */
const semesterOf = (cell: string): number => {
  const [course = 0, semester = 0] = cell.split('.').map(Number)
  return (course - 1) * 2 + semester
}

describe.skipIf(!existsSync(FOLDER))('the real curriculum', () => {
  let golden: Golden
  let file: CurriculumFile
  beforeAll(() => {
    golden = JSON.parse(readFileSync(new URL(`${NAME}.golden.json`, FOLDER), 'utf8')) as Golden
    file = readPlx(readFileSync(new URL(`${NAME}.plx`, FOLDER)))
  })

  it('agrees with an independent reading row by row', () => {
    const latinM = (index: string) => index.replace('ПM', 'ПМ')
    const expected = golden.rows.map(row => ({
      index: latinM(row.code),
      name: row.name,
      cycle: row.cycle,
      hours: row.hours === null ? null : Number(row.hours),
      totals: Object.fromEntries(
        Object.entries(row.cells).map(([cell, hours]) => [semesterOf(cell), hours.Итого ?? 0]),
      ),
    }))
    const read = file.rows.map(row => ({
      index: row.index,
      name: row.name,
      cycle: row.cycle,
      hours: row.statedHours,
      totals: Object.fromEntries(row.semesters.map(({ semester, total }) => [semester, total])),
    }))
    expect(read).toEqual(expected)
  })

  it('agrees with it in each kind of hours and each form of control', () => {
    for (const [at, row] of golden.rows.entries()) {
      for (const [cell, hours] of Object.entries(row.cells)) {
        const read = file.rows[at]?.semesters.find(({ semester }) => semester === semesterOf(cell))
        expect(read?.lectures).toBe(hours.Лек ?? 0)
        expect((read?.practicals ?? 0) + (read?.practice ?? 0)).toBe((hours.Пр ?? 0) + (hours.КРП ?? 0))
        expect(read?.selfStudy).toBe(hours.СР ?? 0)
        expect(read?.attestation).toBe(hours.Контроль ?? 0)
        expect(read?.weeks).toBe((hours.Недель ?? 0) + (hours.Дней ?? 0) / 6)
        const forms = read?.controls.map(({ form, count }) => [form, count] as const)
        const count = (form: string) => new Map<string, number>(forms).get(form) ?? 0
        expect(count('exam')).toBe(hours.Эк ?? 0)
        expect(count('gradedCredit')).toBe(hours.ЗаО ?? 0)
        expect(count('other')).toBe((hours.Др ?? 0) + (hours.КР ?? 0))
      }
    }
  })

  it('agrees with it in the totals and in the calendar', () => {
    const totals = Object.entries(golden.semesterTotals).map(
      ([cell, hours]) => [semesterOf(cell), hours] as const,
    )
    expect([...semesterTotals(file)]).toEqual(totals.toSorted(([one], [other]) => one - other))
    // 124 weeks of study × 36 academic hours.
    expect([...semesterTotals(file).values()].reduce((sum, hours) => sum + hours, 0)).toBe(4464)
    const codes = Object.entries(golden.calendar).flatMap(([course, weeks]) =>
      weeks.map((code, at) => [Number(course), at + 1, code]),
    )
    expect(file.calendar.map(({ course, week, code }) => [course, week, code])).toEqual(codes)
    // 504 hours of training practice are 14 weeks.
    expect(file.calendar.filter(({ activity }) => activity === 'УП')).toHaveLength(14)
  })

  it('shows its real defects, and none that it has not', () => {
    const counts = new Map<string, number>()
    for (const { code } of checkCurriculumFile(file)) counts.set(code, (counts.get(code) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      'curriculum.declared-courses': 1,
      'curriculum.index-spaces': 28,
      'curriculum.index-look-alikes': 5,
      'curriculum.empty-holder': 3,
      'curriculum.no-competences': 9,
      'curriculum.practice-order': 1,
      'curriculum.note-contradicts': 2,
      'curriculum.no-control-form': 5,
      'curriculum.too-many-credits': 1,
    })
    const order = checkCurriculumFile(file).find(({ code }) => code === 'curriculum.practice-order')
    expect(order).toMatchObject({
      row: 'ПП.04.01',
      facts: { semester: 4, other: 'УП.04.01', otherSemester: 5 },
    })
  })

  it.each(['tiny_sample1_full', 'tiny_sample3_empty'])('of another kind is read too: %s', name => {
    const tiny = readPlx(readFileSync(new URL(`${name}.plx`, FOLDER)))
    expect(tiny.code).toMatch(/^\d\d\.\d\d\.\d\d$/)
    expect(tiny.rows.length).toBe(name.includes('full') ? 2 : 0)
  })
})
