import type { Group } from '../groups/group.ts'
import type { Subgroup } from '../groups/subgroup.ts'
import type { CurriculumFile } from '../programmes/curriculum-file.ts'
import { type CurriculumRecords, curriculumRecords } from '../programmes/curriculum-records.ts'
import type { Delivery } from '../programmes/delivery.ts'
import type { Programme } from '../programmes/programme.ts'
import { levelOfCode } from '../programmes/programme-code.ts'
import { academicYear, firstDay, lastDay } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import { refuseIf } from '../values/refusal.ts'
import { practiceBasesFor } from '../zones/practice-bases-for.ts'
import type { ClusterRegisters } from './cluster-workbook.ts'
import {
  type CurriculumPlacement,
  type CurriculumSurroundings,
  whyNotAddCurriculum,
} from './curriculum-placement.ts'

/** The records that a curriculum brings to a cluster, by their registers. */
export type CurriculumAddition = Pick<
  ClusterRegisters,
  | 'programmes'
  | 'curricula'
  | 'curriculumRows'
  | 'curriculumHours'
  | 'curriculumCalendars'
  | 'deliveries'
  | 'groups'
  | 'subgroups'
  | 'practiceBases'
>

/**
 * What a curriculum brings to a cluster: its records, the programme where it is new, the delivery by the college, the
 * zones that serve its practice and, if wished, a first group.
 *
 * @throws RefusedError when something speaks against it.
 */
export function curriculumAddition(
  registers: CurriculumSurroundings,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): CurriculumAddition {
  refuseIf(whyNotAddCurriculum(registers, file, placement))
  const { code, source, entryGrade } = placement
  const records = curriculumRecords(file, { code, source, ...(entryGrade ? { entryGrade } : {}) })
  const delivery = deliveryOf(records, file, placement)
  const group = groupOf(delivery, placement)
  return {
    programmes: newProgramme(registers, file, placement),
    ...records,
    deliveries: [delivery],
    groups: group ? [group] : [],
    subgroups: group ? subgroupsOf(group, placement) : [],
    practiceBases: practiceBasesFor(delivery, records.curriculumRows, registers.zones, placement.serving),
  }
}

/**
 * Adds a curriculum with all that it brings to a cluster; what bears the same code is replaced.
 *
 * @throws RefusedError when something speaks against it.
 */
export function addCurriculum(
  registers: ClusterRegisters,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): ClusterRegisters {
  const added = curriculumAddition(registers, file, placement)
  const { code } = placement
  const isOther = (record: { readonly curriculum: string }) => record.curriculum !== code
  const groups = added.groups.map(group => group.code)
  return {
    ...registers,
    programmes: [...registers.programmes, ...added.programmes],
    curricula: [...registers.curricula.filter(other => other.code !== code), ...added.curricula],
    curriculumRows: [...registers.curriculumRows.filter(isOther), ...added.curriculumRows],
    curriculumHours: [...registers.curriculumHours.filter(isOther), ...added.curriculumHours],
    curriculumCalendars: [...registers.curriculumCalendars.filter(isOther), ...added.curriculumCalendars],
    deliveries: [...registers.deliveries.filter(other => other.code !== code), ...added.deliveries],
    groups: [...registers.groups.filter(other => !groups.includes(other.code)), ...added.groups],
    subgroups: [...registers.subgroups.filter(({ group }) => !groups.includes(group)), ...added.subgroups],
    practiceBases: [
      ...registers.practiceBases.filter(base => base.delivery !== code),
      ...added.practiceBases,
    ],
  }
}

function newProgramme(
  { programmes }: CurriculumSurroundings,
  file: CurriculumFile,
  { occupationGroup }: CurriculumPlacement,
): Programme[] {
  if (occupationGroup === null || programmes.some(({ code }) => code === file.code)) return []
  return [
    {
      code: file.code,
      name: file.name,
      nameEn: null,
      level: levelOfCode(file.code) ?? 'specialist',
      qualification: file.qualification ?? file.name,
      occupationGroup,
      standard: null,
      occupationalStandard: null,
      professionalitet: false,
      admissionClosedOn: null,
      replacedBy: null,
    },
  ]
}

function deliveryOf(
  records: CurriculumRecords,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): Delivery {
  const termMonths = records.curricula[0]?.termMonths ?? 10
  const year = academicYear(file.admissionYear ?? 0)
  return {
    code: placement.code,
    programme: file.code,
    college: placement.college,
    intakeYear: year,
    entryGrade: records.curricula[0]?.entryGrade ?? 'grade9',
    curriculum: placement.code,
    employer: null,
    startsOn: firstDay(year),
    endsOn: endOf(year, termMonths),
  }
}

/** Ten months of study end on 30 June; a whole year ends with the academic year. */
function endOf(year: number, termMonths: number): Delivery['endsOn'] {
  const years = Math.ceil(termMonths / 12)
  const lastYear = academicYear(year + years - 1)
  return termMonths % 12 === 10 ? localDate(`${lastYear + 1}-06-30`) : lastDay(lastYear)
}

function groupOf(delivery: Delivery, { group, college }: CurriculumPlacement): Group | null {
  if (group === null) return null
  return {
    code: group.code,
    delivery: delivery.code,
    college,
    site: null,
    plannedStudents: group.students,
    daysPerWeek: 6,
    shift: 1,
    tutor: null,
    startsOn: delivery.startsOn,
    endsOn: delivery.endsOn,
    endReason: null,
  }
}

/** Shares the students out as evenly as may be: 25 in two subgroups are 13 and 12. */
function subgroupsOf(group: Group, placement: CurriculumPlacement): Subgroup[] {
  const count = placement.group?.subgroups ?? 1
  return Array.from({ length: count }, (_, at) => ({
    group: group.code,
    number: at + 1,
    plannedStudents: Math.floor(group.plannedStudents / count) + (at < group.plannedStudents % count ? 1 : 0),
  }))
}
