import { curricula } from '#domain/programmes/curriculum.ts'
import { type CurriculumRow, curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { type Delivery, deliveries } from '#domain/programmes/delivery.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { type AnyRegister, keyOf } from '#domain/values/register.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import { type GroupYear, groupsOfYear } from './group-year.ts'
import type { PlanRules } from './plan-rules.ts'
import type { PlanWarning } from './plan-warning.ts'
import { practiceRows, type WeeklyLoad } from './practice-sessions.ts'

/** What the records of a year say that is worth a look, before anything is planned. */
export function recordWarnings(
  records: YearRecords,
  groupYears: readonly GroupYear[],
  loads: readonly WeeklyLoad[],
  rules: PlanRules,
): PlanWarning[] {
  return [
    ...groupYears.flatMap(groupYear => [
      ...withoutCalendar(records, groupYear),
      ...productionFirst(records, groupYear, rules),
    ]),
    ...loads.flatMap(load => heavyLoad(load, rules)),
  ]
}

/** The groups of a year whose curriculum says nothing of their course, so that they are not planned. */
export function untaughtGroups(records: YearRecords, year: AcademicYear): PlanWarning[] {
  return groupsOfYear(records, year).flatMap(({ group, delivery, course, isTaught }) =>
    isTaught
      ? []
      : [
          warning(group.code, recordOf(deliveries, delivery), 'years.no-curriculum', {
            curriculum: delivery.curriculum,
            course,
          }),
        ],
  )
}

function withoutCalendar({ curriculumCalendars }: YearRecords, groupYear: GroupYear): PlanWarning[] {
  const { group, delivery, course } = groupYear
  const { curriculum } = delivery
  const has = curriculumCalendars.some(one => one.curriculum === curriculum && one.course === course)
  const about = recordOf(curricula, { code: curriculum })
  return has ? [] : [warning(group.code, about, 'years.no-calendar', { curriculum, course })]
}

/** A curriculum that has production practice of a module semesters before its training practice, in this year. */
function productionFirst(
  records: YearRecords,
  groupYear: GroupYear,
  { trainingFirst }: PlanRules,
): PlanWarning[] {
  if (trainingFirst === undefined || trainingFirst === 'prefer') return []
  const { group, semesters } = groupYear
  const semestersOf = new Set(semesters.map(({ semester }) => semester))
  const practices = practicesOf(records, groupYear)
  return practices.flatMap(production => {
    if (production.kind !== 'production') return []
    const training = practices.find(
      other =>
        other.kind === 'training' &&
        other.row.parent !== null &&
        other.row.parent === production.row.parent &&
        other.semester > production.semester,
    )
    if (!training || ![training, production].some(({ semester }) => semestersOf.has(semester))) return []
    return [
      warning(group.code, recordOf(curriculumRows, production.row), 'years.production-before-training', {
        production: production.row.index,
        productionSemester: production.semester,
        training: training.row.index,
        trainingSemester: training.semester,
      }),
    ]
  })
}

/** All practices of a group's programme, of whatever year of study. */
function practicesOf(records: YearRecords, groupYear: GroupYear) {
  const { curriculum } = groupYear.delivery
  const semesters = new Set(
    records.curriculumHours.filter(one => one.curriculum === curriculum).map(({ semester }) => semester),
  )
  return [...semesters].flatMap(semester =>
    practiceRows(records, groupYear, { semester, earliest: 0, latest: 0 }).map(practice => ({
      ...practice,
      semester,
    })),
  )
}

function heavyLoad(
  { group, row, module, hoursPerWeek }: WeeklyLoad,
  { weekHours, weekSource }: PlanRules,
): PlanWarning[] {
  if (hoursPerWeek <= weekHours) return []
  const facts = { module, hours: Math.round(hoursPerWeek * 10) / 10, limit: weekHours, source: weekSource }
  return [warning(group, recordOf(curriculumRows, row), 'years.weekly-load', facts)]
}

const recordOf = (
  register: Pick<AnyRegister, 'name' | 'key'>,
  record: Readonly<Record<string, unknown>> | CurriculumRow | Delivery,
): PlanWarning['about'] => ({ register: register.name, key: keyOf(register, { ...record }) })

const warning = (
  group: string,
  about: PlanWarning['about'],
  code: string,
  facts: Refusal['facts'],
): PlanWarning => ({
  group,
  block: null,
  about,
  refusal: { code, facts: { group, ...facts } },
})
