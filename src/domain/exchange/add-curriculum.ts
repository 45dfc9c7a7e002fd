import type { Group } from '../groups/group.ts'
import type { Subgroup } from '../groups/subgroup.ts'
import type { CurriculumFile } from '../programmes/curriculum-file.ts'
import { type CurriculumRecords, curriculumRecords } from '../programmes/curriculum-records.ts'
import type { Delivery } from '../programmes/delivery.ts'
import type { Programme } from '../programmes/programme.ts'
import { academicYear, firstDay, lastDay } from '../values/academic-year.ts'
import { localDate } from '../values/local-date.ts'
import { nearest } from '../values/nearest.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import { practiceBasesFor, practicesToServe } from '../zones/practice-bases-for.ts'
import type { ClusterRegisters } from './cluster-workbook.ts'

/** What the person who adds a curriculum to a cluster decides. */
export interface CurriculumPlacement {
  /** The code that the curriculum and its delivery shall bear. */
  readonly code: string
  /** The college that teaches by it. */
  readonly college: string
  /** The plain words by which its trade is found; needed where the cluster does not have the programme yet. */
  readonly occupationGroup: string | null
  /** The first group that studies by it. */
  readonly group: { readonly code: string; readonly students: number; readonly subgroups: number } | null
  /** Zones or workshops for a training practice by its index; the college's own workshops unless chosen. */
  readonly serving: ReadonlyMap<string, readonly string[]>
  readonly source: string | null
}

/** Why a curriculum cannot be added like this, if anything speaks against it. */
export function whyNotAddCurriculum(
  registers: ClusterRegisters,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): Refusal | undefined {
  const colleges = registers.organisations.filter(({ kind }) => kind === 'college').map(({ code }) => code)
  if (file.rows.length === 0) return { code: 'exchange.curriculum-without-rows', facts: {} }
  if (file.code === '' || file.admissionYear === null) {
    return {
      code: 'exchange.curriculum-without-head',
      facts: { programme: file.code, year: file.admissionYear },
    }
  }
  if (!colleges.includes(placement.college)) {
    const facts = {
      college: placement.college,
      nearest: nearest(placement.college, colleges) ?? null,
      colleges,
    }
    return { code: 'exchange.no-such-college', facts }
  }
  return whyNotProgramme(registers, file, placement) ?? whyNotServe(registers, file, placement)
}

function whyNotProgramme(
  registers: ClusterRegisters,
  file: CurriculumFile,
  { occupationGroup }: CurriculumPlacement,
): Refusal | undefined {
  if (registers.programmes.some(programme => programme.code === file.code)) return undefined
  const groups = registers.occupationGroups.map(({ code }) => code)
  if (occupationGroup !== null && groups.includes(occupationGroup)) return undefined
  return { code: 'exchange.programme-needs-occupation', facts: { programme: file.code, groups } }
}

function whyNotServe(
  registers: ClusterRegisters,
  file: CurriculumFile,
  { serving }: CurriculumPlacement,
): Refusal | undefined {
  const zones = registers.zones.map(({ code }) => code)
  const practices = file.rows.filter(({ kind }) => kind === 'trainingPractice').map(({ index }) => index)
  for (const [index, chosen] of serving) {
    if (!practices.includes(index)) return { code: 'exchange.no-such-practice', facts: { index, practices } }
    const strange = chosen.find(zone => !zones.includes(zone))
    if (strange !== undefined) {
      return {
        code: 'exchange.no-such-zone',
        facts: { zone: strange, nearest: nearest(strange, zones) ?? null },
      }
    }
  }
  return undefined
}

/**
 * Adds a curriculum to a cluster: its records, the programme where it is new, the delivery by the college, the zones
 * that serve its practice and, if wished, a first group. What bears the same code is replaced.
 *
 * @throws RefusedError when something speaks against it.
 */
export function addCurriculum(
  registers: ClusterRegisters,
  file: CurriculumFile,
  placement: CurriculumPlacement,
): ClusterRegisters {
  refuseIf(whyNotAddCurriculum(registers, file, placement))
  const { code, source } = placement
  const records = curriculumRecords(file, { code, source })
  const delivery = deliveryOf(records, file, placement)
  const group = groupOf(delivery, placement)
  const isOther = (record: { readonly curriculum: string }) => record.curriculum !== code
  return {
    ...registers,
    programmes: withProgramme(registers.programmes, file, placement),
    curricula: [...registers.curricula.filter(curriculum => curriculum.code !== code), ...records.curricula],
    curriculumRows: [...registers.curriculumRows.filter(isOther), ...records.curriculumRows],
    curriculumHours: [...registers.curriculumHours.filter(isOther), ...records.curriculumHours],
    curriculumCalendars: [...registers.curriculumCalendars.filter(isOther), ...records.curriculumCalendars],
    deliveries: [...registers.deliveries.filter(other => other.code !== code), delivery],
    practiceBases: [
      ...registers.practiceBases.filter(base => base.delivery !== code),
      ...practiceBasesFor(
        delivery,
        practicesToServe(records.curriculumRows),
        registers.zones,
        placement.serving,
      ),
    ],
    groups: group
      ? [...registers.groups.filter(other => other.code !== group.code), group]
      : registers.groups,
    subgroups: group
      ? [...registers.subgroups.filter(other => other.group !== group.code), ...subgroupsOf(group, placement)]
      : registers.subgroups,
  }
}

function withProgramme(
  programmes: readonly Programme[],
  file: CurriculumFile,
  { occupationGroup }: CurriculumPlacement,
): readonly Programme[] {
  if (occupationGroup === null || programmes.some(({ code }) => code === file.code)) return programmes
  const programme: Programme = {
    code: file.code,
    name: file.name,
    nameEn: null,
    // The middle of the code tells the level: 15.01.05 trains workers, 15.02.16 specialists.
    level: file.code.split('.')[1] === '01' ? 'worker' : 'specialist',
    qualification: file.qualification ?? file.name,
    occupationGroup,
    standard: null,
    occupationalStandard: null,
    professionalitet: false,
    admissionClosedOn: null,
    replacedBy: null,
  }
  return [...programmes, programme]
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
