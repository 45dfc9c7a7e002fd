import { describe, expect, it } from 'vitest'
import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import type { CurriculumFile, CurriculumFileRow, SemesterHours } from '../programmes/curriculum-file.ts'
import {
  bringCurriculum,
  knownCurriculum,
  suggestCurriculumCode,
  whyNotBringCurriculum,
} from './bring-curriculum.ts'
import type { CurriculumPlacement } from './curriculum-placement.ts'

const cluster = demoCluster(1)
const office = { role: 'administrator', organisation: 'SMOLAPO' } as const
const deputy = { role: 'deputy', organisation: 'SMOLAPO' } as const

const hours = (semester: number, total: number): SemesterHours => ({
  semester,
  lectures: 0,
  practicals: 0,
  laboratory: 0,
  selfStudy: 0,
  consultations: 0,
  attestation: 0,
  practice: total,
  total,
  controls: [],
  weeks: 0,
})

const row = (index: string, kind: CurriculumFileRow['kind'], total: number): CurriculumFileRow => ({
  index,
  writtenIndex: index,
  name: index,
  kind,
  cycle: null,
  parent: null,
  mode: kind === 'trainingPractice' ? 'block' : null,
  counted: true,
  statedHours: total,
  semesters: [hours(1, total)],
  unplacedHours: 0,
  competences: [],
})

const file: CurriculumFile = {
  code: '01.01.01',
  name: 'Кузнец',
  qualification: 'Кузнец',
  admissionYear: 2025,
  entryGrade: 'grade9',
  termMonths: 10,
  declaredCourses: 1,
  semestersPerCourse: 2,
  rows: [row('ОП.01', 'subject', 36), row('УП.01', 'trainingPractice', 72)],
  jointControls: [],
  calendar: [],
  rooms: [],
  note: null,
}

const placement: CurriculumPlacement = {
  code: 'КУЗ-25',
  college: 'SMOLAPO',
  occupationGroup: 'welders',
  entryGrade: null,
  group: { code: 'КУЗ-1', students: 25, subgroups: 2 },
  serving: new Map([['УП.01', ['Z1']]]),
  source: 'plan.plx',
}

const refusal = (
  changes: Partial<CurriculumPlacement>,
  registers = cluster,
  who: typeof office | typeof deputy = office,
) => whyNotBringCurriculum(registers, file, { ...placement, ...changes }, who)?.code

const brought = () => {
  const addition = bringCurriculum(cluster, file, placement, office)
  const names = Object.keys(addition) as (keyof typeof addition)[]
  const merged = names.map(name => [name, [...cluster[name], ...addition[name]]])
  return { ...cluster, ...Object.fromEntries(merged) } as typeof cluster
}

describe('a curriculum that comes into the registers', () => {
  it('brings its programme, plan, delivery, group and places of practice together', () => {
    const addition = bringCurriculum(cluster, file, placement, office)
    expect(addition.programmes.map(({ code, occupationGroup }) => [code, occupationGroup])).toEqual([
      ['01.01.01', 'welders'],
    ])
    expect(addition.deliveries).toMatchObject([{ code: 'КУЗ-25', college: 'SMOLAPO', endsOn: '2026-06-30' }])
    expect(addition.practiceBases).toEqual([
      { delivery: 'КУЗ-25', index: 'УП.01', zone: 'Z1', preference: 0 },
    ])
    // 25 students in two subgroups are 13 and 12.
    expect(addition.subgroups.map(({ plannedStudents }) => plannedStudents)).toEqual([13, 12])
  })

  it('is known again by its rows, hours and weeks, and then brings a further group alone', () => {
    expect(knownCurriculum(cluster, file)).toBeUndefined()
    expect(suggestCurriculumCode(cluster, file)).toBe('01.01.01-2025')
    const standing = brought()
    expect(knownCurriculum(standing, file)).toBe('КУЗ-25')
    expect(suggestCurriculumCode(standing, file)).toBe('КУЗ-25')
    const other = { ...placement, group: { code: 'КУЗ-2', students: 20, subgroups: 1 }, serving: new Map() }
    const addition = bringCurriculum(standing, file, other, office)
    expect(addition.groups.map(({ code }) => code)).toEqual(['КУЗ-2'])
    expect(
      [addition.programmes, addition.curricula, addition.deliveries, addition.practiceBases].flat(),
    ).toEqual([])
  })

  it('replaces nothing: a code, a delivery or a group of others is refused, a free code named', () => {
    const standing = brought()
    const changed = { ...file, rows: [row('ОП.01', 'subject', 40), row('УП.01', 'trainingPractice', 72)] }
    expect(whyNotBringCurriculum(standing, changed, placement, office)).toEqual({
      code: 'exchange.curriculum-code-taken',
      facts: { code: 'КУЗ-25', free: 'КУЗ-25-2' },
    })
    expect(refusal({ college: 'VKPT' }, standing)).toBe('exchange.delivery-elsewhere')
    const [taken] = cluster.groups
    expect(refusal({ group: { code: taken?.code ?? '', students: 25, subgroups: 1 } })).toBe(
      'exchange.group-code-taken',
    )
    expect(refusal({ group: { code: 'КУЗ-9', students: 2, subgroups: 3 } })).toBe(
      'exchange.more-subgroups-than-students',
    )
  })

  it('comes from a college’s deputy to that college alone, and only for a programme that the cluster has', () => {
    expect(refusal({ college: 'VKPT' }, cluster, deputy)).toBe('access.another-organisations')
    expect(refusal({}, cluster, deputy)).toBe('exchange.programme-by-office')
    expect(refusal({}, brought(), deputy)).toBeUndefined()
    const teacher = { role: 'teacher', organisation: 'SMOLAPO' } as const
    expect(whyNotBringCurriculum(cluster, file, placement, teacher)?.code).toBe('access.role-only-reads')
  })
})
