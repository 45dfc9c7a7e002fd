import type { Group } from '#domain/groups/group.ts'
import type { Subgroup } from '#domain/groups/subgroup.ts'
import { localDate } from '#domain/values/local-date.ts'
import { COLLEGES } from '../organisations/colleges.ts'
import { staffPosts } from '../people/staff.ts'
import { type Intake, intakes } from '../programmes/deliveries.ts'

/** A group with its two subgroups and the intake that it belongs to. */
export interface DemoGroup {
  readonly record: Group
  readonly intake: Intake
  readonly subgroups: readonly Subgroup[]
}

/** The colleges in Smolensk have no room for all groups at once: there the first intake comes in the afternoon. */
const TWO_SHIFTS: ReadonlySet<string> = new Set(['SMOLAPO', 'SKS'])

/** The first day of the first intake. */
const FIRST_DAY = '2024-09-01'

/** All groups, numbered through the cluster by programme and year: «СВ-24-1». */
export function demoGroups(): DemoGroup[] {
  const numbers = new Map<string, number>()
  const tutors = tutorsByCollege()
  return intakes().flatMap(intake =>
    intake.groups.map(students => {
      const prefix = `${intake.programme.letters}-${intake.year % 100}`
      const number = (numbers.get(prefix) ?? 0) + 1
      numbers.set(prefix, number)
      const record = groupRecord(`${prefix}-${number}`, intake, students, tutors)
      return { record, intake, subgroups: halves(record.code, students) }
    }),
  )
}

function groupRecord(
  code: string,
  { code: delivery, year, delivery: { college } }: Intake,
  students: number,
  tutors: ReadonlyMap<string, string[]>,
): Group {
  return {
    code,
    delivery,
    college,
    site: `${college}-1`,
    plannedStudents: students,
    daysPerWeek: COLLEGES.find(({ code: one }) => one === college)?.daysPerWeek ?? 6,
    shift: TWO_SHIFTS.has(college) && year === 2024 ? 2 : 1,
    tutor: year === 2024 ? (tutors.get(college)?.shift() ?? null) : null,
    startsOn: localDate(`${year}-09-01`),
    endsOn: null,
    endReason: null,
  }
}

/** The teachers whom no zone needs look after the groups. */
function tutorsByCollege(): Map<string, string[]> {
  const tutors = new Map<string, string[]>()
  for (const { person, organisation, kind, startsOn } of staffPosts())
    if ((kind === 'teacher' || kind === 'master') && startsOn < FIRST_DAY)
      tutors.set(organisation, [person, ...(tutors.get(organisation) ?? [])])
  return tutors
}

const halves = (group: string, students: number): Subgroup[] => [
  { group, number: 1, plannedStudents: Math.ceil(students / 2) },
  { group, number: 2, plannedStudents: Math.floor(students / 2) },
]
