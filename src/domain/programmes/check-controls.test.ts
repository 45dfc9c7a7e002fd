import { describe, expect, it } from 'vitest'
import { nameRule } from '../rules/name-rule.ts'
import type { RuleSeverity } from '../rules/rule.ts'
import { localDate } from '../values/local-date.ts'
import { checkControls } from './check-controls.ts'
import { checkCurriculumFile } from './check-curriculum-file.ts'
import type { CurriculumFile, CurriculumFileRow, SemesterHours } from './curriculum-file.ts'

const semester = (number: number, total: number, exams = 0): SemesterHours => ({
  semester: number,
  lectures: total,
  practicals: 0,
  laboratory: 0,
  selfStudy: 0,
  consultations: 0,
  attestation: 0,
  practice: 0,
  total,
  controls: exams > 0 ? [{ form: 'exam', count: exams }] : [{ form: 'other', count: 1 }],
  weeks: 0,
})

const row = (index: string, semesters: readonly SemesterHours[]): CurriculumFileRow => ({
  index,
  writtenIndex: index,
  name: index,
  kind: 'subject',
  cycle: null,
  parent: null,
  mode: null,
  counted: true,
  statedHours: null,
  semesters,
  unplacedHours: 0,
  competences: ['ОК 01'],
})

/** A plan of one row whose first two courses end with so many exams each. */
const plan = (changes: Partial<CurriculumFile>): CurriculumFile => ({
  code: '15.01.05',
  name: 'Сварщик',
  qualification: null,
  admissionYear: 2024,
  entryGrade: 'grade9',
  termMonths: 22,
  declaredCourses: 2,
  semestersPerCourse: 2,
  rows: [row('ОП.01', [semester(1, 36, 9), semester(3, 36, 9)])],
  calendar: [],
  jointControls: [],
  rooms: [],
  note: null,
  ...changes,
})

const exams = (value: number, startsOn: string, severity: RuleSeverity) =>
  nameRule('examsAYear', {
    value,
    severity,
    startsOn: localDate(startsOn),
    source: 'Приказ по колледжу № 5',
  })

describe('the exams of a course', () => {
  it('are held to the rule that is built in where the cluster sets none', () => {
    expect(checkControls(plan({}), [])).toMatchObject([
      { code: 'curriculum.too-many-exams', severity: 'warning', facts: { course: 1, count: 9, max: 8 } },
      { facts: { course: 2, count: 9, max: 8, source: 'Приказ № 762 от 24.08.2022' } },
    ])
  })

  it('are held to the rule of the year in which the course is studied', () => {
    // Admitted in 2024: course 2 begins on 1.9.2025, the first day of the local rule of 10.
    const found = checkControls(plan({}), [exams(10, '2025-09-01', 'block')])
    expect(found.map(({ facts }) => facts.course)).toEqual([1])
    // Admitted in 2023: course 2 begins a year before it.
    const earlier = checkControls(plan({ admissionYear: 2023 }), [exams(10, '2025-09-01', 'block')])
    expect(earlier.map(({ facts }) => facts.course)).toEqual([1, 2])
  })

  it('beyond a rule warn in a file, unless the cluster is stricter with what comes from files', () => {
    const severities = (severity: RuleSeverity, imported: RuleSeverity) => {
      const text = { value: 1, startsOn: localDate('2024-09-01'), source: 'Приказ по колледжу № 6' }
      const rules = [
        exams(8, '2024-09-01', severity),
        nameRule('importedControls', { ...text, severity: imported }),
      ]
      return checkControls(plan({}), rules).map(found => found.severity)
    }
    expect(severities('block', 'warn')).toEqual(['warning', 'warning'])
    expect(severities('block', 'block')).toEqual(['error', 'error'])
    expect(severities('warn', 'block')).toEqual(['warning', 'warning'])
    expect(severities('prefer', 'block')).toEqual([])
    expect(severities('block', 'prefer')).toEqual([])
  })

  it('and credits of physical culture are not counted', () => {
    const sport = { ...row('СГ.04', [semester(1, 36, 9)]), name: 'Физическая культура' }
    expect(checkControls(plan({ rows: [sport] }), [])).toEqual([])
  })

  it('of a plan for no known intake are held to the newest rule', () => {
    const rules = [exams(7, '2024-09-01', 'warn'), exams(9, '2030-09-01', 'warn')]
    expect(checkControls(plan({ admissionYear: null }), rules)).toEqual([])
  })
})

describe('the hours of a semester', () => {
  const weeks = (count: number): CurriculumFile['calendar'] =>
    Array.from({ length: count }, (_, at) => ({ course: 1, week: at + 1, activity: 'Т', code: '1' }))
  const loads = (hours: number, value?: number) => {
    const file = plan({ rows: [row('ОП.01', [semester(1, hours)])], calendar: weeks(17) })
    const local = {
      value: value ?? 0,
      severity: 'warn',
      startsOn: localDate('2024-09-01'),
      source: '',
    } as const
    return checkCurriculumFile(file, value === undefined ? [] : [nameRule('weeklyLoad', local)]).filter(
      ({ code }) => code === 'curriculum.weekly-load',
    )
  }

  it('fill its weeks: 17 weeks of 36 hours are 612', () => {
    expect(loads(612)).toEqual([])
    expect(loads(611)).toMatchObject([{ severity: 'warning', facts: { due: 612, weekly: 36 } }])
  })

  it('beyond its weeks break the rule of the weekly load, which blocks', () => {
    expect(loads(613)).toMatchObject([{ severity: 'error', facts: { hours: 613, due: 612 } }])
  })

  it('follow the cluster’s own weekly load: 17 weeks of 34 hours are 578', () => {
    expect(loads(578, 34)).toEqual([])
    expect(loads(612, 34)).toMatchObject([{ severity: 'warning', facts: { due: 578, weekly: 34 } }])
  })
})
