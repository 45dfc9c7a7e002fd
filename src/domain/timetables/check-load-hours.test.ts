import { describe, expect, it } from 'vitest'
import { teachingLoad } from '../../../tests/factories/teaching-load.ts'
import type { CurriculumHours } from '../programmes/curriculum-hours.ts'
import { academicHours } from '../values/hours.ts'
import { localDate } from '../values/local-date.ts'
import { checkLoadHours, type LoadPlan } from './check-load-hours.ts'
import type { TeachingLoad } from './teaching-load.ts'

const GROUP = 'ТМ-25-1'
const hours = (index: string, semester: number, changes: Partial<CurriculumHours>): CurriculumHours => {
  const none = academicHours(0)
  const kinds = { lectures: none, practicals: none, laboratory: none, selfStudy: none, consultations: none }
  return {
    curriculum: 'C',
    index,
    semester,
    ...kinds,
    attestation: none,
    practice: none,
    total: none,
    control: null,
    ...changes,
  }
}
const row = (index: string, kind: 'subject' | 'trainingPractice' | 'productionPractice') => ({
  curriculum: 'C',
  index,
  name: index,
  kind,
  parent: null,
  mode: null,
  position: 0,
})

/** One group of two subgroups: computing in its first semester, practices in its second. */
const PLAN: LoadPlan = {
  groups: [
    {
      code: GROUP,
      delivery: 'D',
      college: 'SMOLAPO',
      site: null,
      plannedStudents: 24,
      daysPerWeek: 6,
      shift: 1,
      tutor: null,
      startsOn: localDate('2025-09-01'),
      endsOn: null,
      endReason: null,
    },
  ],
  subgroups: [1, 2].map(number => ({ group: GROUP, number, plannedStudents: 12 })),
  deliveries: [
    {
      code: 'D',
      programme: 'P',
      college: 'SMOLAPO',
      intakeYear: 2025,
      entryGrade: 'grade9',
      curriculum: 'C',
      employer: null,
      startsOn: localDate('2025-09-01'),
      endsOn: localDate('2028-06-30'),
    },
  ],
  curriculumRows: [
    row('ОП.01', 'subject'),
    row('УП.01', 'trainingPractice'),
    row('ПП.01', 'productionPractice'),
  ],
  curriculumHours: [
    hours('ОП.01', 1, {
      lectures: academicHours(40),
      practicals: academicHours(24),
      selfStudy: academicHours(8),
    }),
    hours('УП.01', 2, { practice: academicHours(108) }),
    hours('ПП.01', 2, { practice: academicHours(144) }),
  ],
}

const lectures = teachingLoad({ index: 'ОП.01', hours: 40 })
const [first, second] = [1, 2].map(subgroup =>
  teachingLoad({ index: 'ОП.01', kind: 'practical', subgroup, hours: 24 }),
) as [TeachingLoad, TeachingLoad]
const found = (...loads: TeachingLoad[]) =>
  checkLoadHours(loads, PLAN).map(({ severity, code, facts, record }) => ({ severity, code, facts, record }))
const withHours = (load: TeachingLoad, less: number): TeachingLoad => ({
  ...load,
  hours: academicHours(less),
})

describe('the hours of a group’s term', () => {
  it('are those of its curriculum, subgroups side by side counted once', () => {
    // 24 hours for each of two subgroups are 24 in the curriculum; self-study needs no teacher.
    expect(found(lectures, first, second)).toEqual([])
  })

  it('may be parted among several loads', () => {
    expect(
      found(withHours(lectures, 30), teachingLoad({ index: 'ОП.01', hours: 10 }), first, second),
    ).toEqual([])
    const whole = teachingLoad({ index: 'ОП.01', kind: 'practical', hours: 4 })
    // 4 hours of the whole group and 20 of each subgroup are 24 for every student.
    expect(found(lectures, whole, withHours(first, 20), withHours(second, 20))).toEqual([])
  })

  it('are warned of where one subgroup is taught less than the other', () => {
    const less = withHours(second, 22)
    const facts = { group: GROUP, subgroup: 2, semester: 1, index: 'ОП.01', kind: 'practical', planned: 24 }
    expect(found(lectures, first, less)).toEqual([
      {
        severity: 'warning',
        code: 'timetable.load-hours-differ',
        facts: { ...facts, hours: 22 },
        record: less,
      },
    ])
    expect(found(lectures, first)).toMatchObject([{ facts: { ...facts, hours: 0 } }])
  })

  it('are warned of where a row is missing, or is none of the semester’s', () => {
    expect(found(first, second)).toMatchObject([
      {
        code: 'timetable.load-missing',
        facts: { index: 'ОП.01', kind: 'theory', planned: 40 },
        record: null,
      },
    ])
    expect(found(lectures, first, second, teachingLoad({ index: 'МДК.03.01' }))).toMatchObject([
      { code: 'timetable.load-not-in-curriculum', facts: { index: 'МДК.03.01', semester: 1 } },
    ])
  })

  it('are not asked for before the first of them is known', () => {
    expect(found()).toEqual([])
  })

  it('are those of training practice as well; at the employer nobody of the college teaches', () => {
    const practice = [1, 2].map(subgroup =>
      teachingLoad({ term: 2, index: 'УП.01', kind: 'training', subgroup, hours: 108 }),
    )
    expect(found(...practice)).toEqual([])
    expect(found(...practice.slice(1))).toMatchObject([
      {
        code: 'timetable.load-hours-differ',
        facts: { subgroup: 1, kind: 'training', hours: 0, planned: 108 },
      },
    ])
  })
})
