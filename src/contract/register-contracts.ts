import type { ClusterRegisters, RegisterName } from '#domain/exchange/cluster-workbook.ts'
import { decisionsContract, visitsContract } from './council/council.contract.ts'
import { commitmentsContract, commitmentUsesContract } from './funding/funding.contract.ts'
import { enrolmentsContract, groupsContract, subgroupsContract } from './groups/groups.contract.ts'
import { mentorsContract, placesContract } from './hosts/hosts.contract.ts'
import type { RegisterContract } from './http/register-contract.ts'
import { targetsContract } from './indicators/indicators.contract.ts'
import {
  agreementsContract,
  clustersContract,
  membershipsContract,
  organisationsContract,
  sitesContract,
  travelsContract,
} from './organisations/organisations.contract.ts'
import { employmentsContract, personsContract } from './people/people.contract.ts'
import {
  curriculaContract,
  curriculumCalendarsContract,
  curriculumHoursContract,
  curriculumRowsContract,
  deliveriesContract,
  occupationGroupsContract,
  programmesContract,
} from './programmes/programmes.contract.ts'
import { certificatesContract, openingsContract } from './retraining/retraining.contract.ts'
import { calendarDaysContract, rulesContract } from './rules/rules.contract.ts'
import {
  absencesContract,
  bellsContract,
  publicTimetablesContract,
  teachingLoadsContract,
} from './timetables/timetables.contract.ts'
import {
  classroomsContract,
  equipmentContract,
  practiceBasesContract,
  quotasContract,
  reservationsContract,
  stationsContract,
  worksContract,
  zonesContract,
} from './zones/zones.contract.ts'

/** The routes of each register, by its name. */
export const registerContracts: {
  readonly [N in RegisterName]: RegisterContract<ClusterRegisters[N][number]>
} = {
  clusters: clustersContract,
  organisations: organisationsContract,
  sites: sitesContract,
  travels: travelsContract,
  memberships: membershipsContract,
  agreements: agreementsContract,
  persons: personsContract,
  employments: employmentsContract,
  occupationGroups: occupationGroupsContract,
  programmes: programmesContract,
  curricula: curriculaContract,
  curriculumRows: curriculumRowsContract,
  curriculumHours: curriculumHoursContract,
  curriculumCalendars: curriculumCalendarsContract,
  deliveries: deliveriesContract,
  groups: groupsContract,
  subgroups: subgroupsContract,
  enrolments: enrolmentsContract,
  zones: zonesContract,
  stations: stationsContract,
  equipment: equipmentContract,
  works: worksContract,
  quotas: quotasContract,
  reservations: reservationsContract,
  practiceBases: practiceBasesContract,
  classrooms: classroomsContract,
  certificates: certificatesContract,
  openings: openingsContract,
  places: placesContract,
  mentors: mentorsContract,
  bells: bellsContract,
  teachingLoads: teachingLoadsContract,
  absences: absencesContract,
  publicTimetables: publicTimetablesContract,
  commitments: commitmentsContract,
  commitmentUses: commitmentUsesContract,
  visits: visitsContract,
  decisions: decisionsContract,
  targets: targetsContract,
  rules: rulesContract,
  calendarDays: calendarDaysContract,
}
