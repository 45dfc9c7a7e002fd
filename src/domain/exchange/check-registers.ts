import { checkCommitments } from '../funding/check-commitments.ts'
import { checkEnrolments, checkGroupSizes, checkSubgroups } from '../groups/check-groups.ts'
import { checkMemberships } from '../organisations/check-memberships.ts'
import { checkOrganisations } from '../organisations/check-organisations.ts'
import { checkControlCounts } from '../programmes/check-control-counts.ts'
import { checkCurricula } from '../programmes/check-curricula.ts'
import { checkRules } from '../rules/check-rules.ts'
import { checkAbsences } from '../timetables/check-absences.ts'
import { checkBells } from '../timetables/check-bells.ts'
import { checkLoadHours } from '../timetables/check-load-hours.ts'
import { checkLoadClassrooms, checkLoadSubgroups, checkStreams } from '../timetables/check-loads.ts'
import { checkTeacherHours } from '../timetables/check-teacher-hours.ts'
import type { Finding } from '../values/finding.ts'
import type { AnyRecord } from '../values/register.ts'
import { checkEquipment } from '../zones/check-equipment.ts'
import { checkPeriods } from './check-periods.ts'
import { type ClusterRegisters, type RegisterName, registerNames, registerOf } from './cluster-workbook.ts'

interface Check {
  /** The registers that it reads. */
  readonly reads: readonly RegisterName[]
  find(registers: ClusterRegisters): readonly Finding[]
}

/** The rules over more than one cell, each of them a room's own. */
const CHECKS: readonly Check[] = [
  { reads: ['organisations'], find: all => checkOrganisations(all.organisations) },
  { reads: ['memberships'], find: all => checkMemberships(all.memberships) },
  { reads: ['rules'], find: all => checkRules(all.rules) },
  { reads: ['groups', 'rules'], find: all => checkGroupSizes(all.groups, all.rules) },
  { reads: ['groups', 'subgroups'], find: all => checkSubgroups(all.groups, all.subgroups) },
  { reads: ['enrolments', 'subgroups'], find: all => checkEnrolments(all.enrolments, all.subgroups) },
  { reads: ['equipment'], find: all => checkEquipment(all.equipment) },
  {
    reads: ['commitments', 'commitmentUses'],
    find: all => checkCommitments(all.commitments, all.commitmentUses),
  },
  {
    reads: ['curricula', 'curriculumRows', 'curriculumHours', 'curriculumCalendars'],
    find: all => checkCurricula(all),
  },
  {
    reads: ['curricula', 'curriculumRows', 'curriculumHours', 'rules'],
    find: all => checkControlCounts(all, all.rules),
  },
  { reads: ['bells'], find: all => checkBells(all.bells) },
  { reads: ['absences'], find: all => checkAbsences(all.absences) },
  {
    reads: ['teachingLoads', 'subgroups'],
    find: all => checkLoadSubgroups(all.teachingLoads, all.subgroups),
  },
  {
    reads: ['teachingLoads', 'classrooms', 'groups', 'subgroups'],
    find: all => checkLoadClassrooms(all.teachingLoads, all.classrooms, all.groups, all.subgroups),
  },
  { reads: ['teachingLoads'], find: all => checkStreams(all.teachingLoads) },
  {
    reads: ['teachingLoads', 'groups', 'subgroups', 'deliveries', 'curriculumRows', 'curriculumHours'],
    find: all => checkLoadHours(all.teachingLoads, all),
  },
  {
    reads: ['teachingLoads', 'employments', 'rules'],
    find: all => checkTeacherHours(all.teachingLoads, all.employments, all.rules),
  },
]

/** The registers that some rule over several records reads, in the workbook's order. */
export const checkedRegisters: readonly RegisterName[] = registerNames.filter(name =>
  CHECKS.some(({ reads }) => reads.includes(name)),
)

/**
 * Everything that is wrong with the registers of a cluster taken together. A register that is absent, or was read only
 * in part, is left out together with the rules that need it: they would blame rows that are right.
 */
export function checkRegisters(registers: Partial<ClusterRegisters>): Finding[] {
  const periods = registerNames.flatMap(name =>
    checkPeriods(registerOf(name), (registers[name] ?? []) as unknown as readonly AnyRecord[]),
  )
  const whole = CHECKS.filter(check => check.reads.every(name => registers[name] !== undefined))
  return [...periods, ...whole.flatMap(check => check.find(registers as ClusterRegisters))]
}
