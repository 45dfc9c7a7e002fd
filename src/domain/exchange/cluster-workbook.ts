import { type Decision, decisions } from '../council/decision.ts'
import { type Visit, visits } from '../council/visit.ts'
import { type Commitment, commitments } from '../funding/commitment.ts'
import { type CommitmentUse, commitmentUses } from '../funding/commitment-use.ts'
import { type Enrolment, enrolments } from '../groups/enrolment.ts'
import { type Group, groups } from '../groups/group.ts'
import { type Subgroup, subgroups } from '../groups/subgroup.ts'
import { type Mentor, mentors } from '../hosts/mentor.ts'
import { type Place, places } from '../hosts/place.ts'
import { type Target, targets } from '../indicators/target.ts'
import { type Agreement, agreements } from '../organisations/agreement.ts'
import { type Cluster, clusters } from '../organisations/cluster.ts'
import { type Membership, memberships } from '../organisations/membership.ts'
import { type Organisation, organisations } from '../organisations/organisation.ts'
import { type Site, sites } from '../organisations/site.ts'
import { type Travel, travels } from '../organisations/travel.ts'
import { type Employment, employments } from '../people/employment.ts'
import { type Person, persons } from '../people/person.ts'
import { type Curriculum, curricula } from '../programmes/curriculum.ts'
import { type CurriculumCalendar, curriculumCalendars } from '../programmes/curriculum-calendar.ts'
import { type CurriculumHours, curriculumHours } from '../programmes/curriculum-hours.ts'
import { type CurriculumRow, curriculumRows } from '../programmes/curriculum-row.ts'
import { type Delivery, deliveries } from '../programmes/delivery.ts'
import { type OccupationGroup, occupationGroups } from '../programmes/occupation-group.ts'
import { type Programme, programmes } from '../programmes/programme.ts'
import { type Certificate, certificates } from '../retraining/certificate.ts'
import { type Opening, openings } from '../retraining/opening.ts'
import { type CalendarDay, calendarDays } from '../rules/calendar-day.ts'
import { type Rule, rules } from '../rules/rule.ts'
import { type Absence, absences } from '../timetables/absence.ts'
import { type Bell, bells } from '../timetables/bell.ts'
import { type PublicTimetable, publicTimetables } from '../timetables/public-timetable.ts'
import { type TeachingLoad, teachingLoads } from '../timetables/teaching-load.ts'
import type { AnyRegister, Register } from '../values/register.ts'
import { type Classroom, classrooms } from '../zones/classroom.ts'
import { type Equipment, equipment } from '../zones/equipment.ts'
import { type PracticeBase, practiceBases } from '../zones/practice-base.ts'
import { type Quota, quotas } from '../zones/quota.ts'
import { type Reservation, reservations } from '../zones/reservation.ts'
import { type Station, stations } from '../zones/station.ts'
import { type Works, works } from '../zones/works.ts'
import { type Zone, zones } from '../zones/zone.ts'

/** All that the office of a cluster keeps: every record of every register, in the workbook's order of sheets. */
export interface ClusterRegisters {
  readonly clusters: readonly Cluster[]
  readonly organisations: readonly Organisation[]
  readonly sites: readonly Site[]
  readonly travels: readonly Travel[]
  readonly memberships: readonly Membership[]
  readonly agreements: readonly Agreement[]
  readonly persons: readonly Person[]
  readonly employments: readonly Employment[]
  readonly occupationGroups: readonly OccupationGroup[]
  readonly programmes: readonly Programme[]
  readonly curricula: readonly Curriculum[]
  readonly curriculumRows: readonly CurriculumRow[]
  readonly curriculumHours: readonly CurriculumHours[]
  readonly curriculumCalendars: readonly CurriculumCalendar[]
  readonly deliveries: readonly Delivery[]
  readonly groups: readonly Group[]
  readonly subgroups: readonly Subgroup[]
  readonly enrolments: readonly Enrolment[]
  readonly zones: readonly Zone[]
  readonly stations: readonly Station[]
  readonly equipment: readonly Equipment[]
  readonly works: readonly Works[]
  readonly quotas: readonly Quota[]
  readonly reservations: readonly Reservation[]
  readonly practiceBases: readonly PracticeBase[]
  readonly classrooms: readonly Classroom[]
  readonly certificates: readonly Certificate[]
  readonly openings: readonly Opening[]
  readonly places: readonly Place[]
  readonly mentors: readonly Mentor[]
  readonly bells: readonly Bell[]
  readonly teachingLoads: readonly TeachingLoad[]
  readonly absences: readonly Absence[]
  readonly publicTimetables: readonly PublicTimetable[]
  readonly commitments: readonly Commitment[]
  readonly commitmentUses: readonly CommitmentUse[]
  readonly visits: readonly Visit[]
  readonly decisions: readonly Decision[]
  readonly targets: readonly Target[]
  readonly rules: readonly Rule[]
  readonly calendarDays: readonly CalendarDay[]
}

/** The name of a register of the workbook. */
export type RegisterName = keyof ClusterRegisters

/** The description of each register, in the workbook's order of sheets. */
export const clusterWorkbook: {
  readonly [N in RegisterName]: Register<ClusterRegisters[N][number]>
} = {
  clusters,
  organisations,
  sites,
  travels,
  memberships,
  agreements,
  persons,
  employments,
  occupationGroups,
  programmes,
  curricula,
  curriculumRows,
  curriculumHours,
  curriculumCalendars,
  deliveries,
  groups,
  subgroups,
  enrolments,
  zones,
  stations,
  equipment,
  works,
  quotas,
  reservations,
  practiceBases,
  classrooms,
  certificates,
  openings,
  places,
  mentors,
  bells,
  teachingLoads,
  absences,
  publicTimetables,
  commitments,
  commitmentUses,
  visits,
  decisions,
  targets,
  rules,
  calendarDays,
}

/** The names of the registers in the workbook's order of sheets. */
export const registerNames = Object.keys(clusterWorkbook) as readonly RegisterName[]

/** Whether something names a register of the workbook. */
export const isRegisterName = (name: unknown): name is RegisterName =>
  typeof name === 'string' && Object.hasOwn(clusterWorkbook, name)

/** The description of a register for code that serves any of them. */
export const registerOf = (name: RegisterName): AnyRegister => clusterWorkbook[name]
