import type { Role } from './role.ts'

/**
 * How far a role sees or changes the records of a register: the whole cluster's, its own organisation's, those about
 * the very person who acts, none.
 */
export type Reach = 'cluster' | 'own' | 'self' | 'none'

/**
 * What access is given to: the registers by name, with students' personal data apart from workers'. Both kinds stand in
 * the register `persons`; `persons` here means the workers.
 */
export type AccessSubject = string

/** Reach by subject and role; a role that is not named has none. */
export type ReachTable = Readonly<Record<AccessSubject, Readonly<Partial<Record<Role, Reach>>>>>

const everybody: Partial<Record<Role, Reach>> = {
  administrator: 'cluster',
  director: 'cluster',
  deputy: 'cluster',
  dispatcher: 'cluster',
  zoneHead: 'cluster',
  teacher: 'cluster',
  student: 'cluster',
  employerHr: 'cluster',
  mentor: 'cluster',
  ministry: 'cluster',
  accountant: 'cluster',
  federalCurator: 'cluster',
}

const { student: _student, ...staff } = everybody
const { employerHr: _hr, mentor: _mentor, ...office } = staff
const overseers: Partial<Record<Role, Reach>> = {
  administrator: 'cluster',
  director: 'cluster',
  ministry: 'cluster',
  federalCurator: 'cluster',
}
const planners: Partial<Record<Role, Reach>> = {
  administrator: 'cluster',
  director: 'cluster',
  deputy: 'cluster',
  dispatcher: 'cluster',
  zoneHead: 'cluster',
}
const council: Partial<Record<Role, Reach>> = {
  ...overseers,
  deputy: 'cluster',
  accountant: 'cluster',
  employerHr: 'cluster',
}
const money: Partial<Record<Role, Reach>> = {
  ...overseers,
  accountant: 'cluster',
  deputy: 'own',
  employerHr: 'own',
}
const workers: Partial<Record<Role, Reach>> = {
  ...planners,
  teacher: 'own',
  employerHr: 'own',
  mentor: 'own',
}
const training: Partial<Record<Role, Reach>> = { ...workers, ministry: 'cluster', federalCurator: 'cluster' }

/** Who reads what. */
export const readReach: ReachTable = {
  clusters: everybody,
  organisations: everybody,
  sites: everybody,
  travels: everybody,
  memberships: everybody,
  occupationGroups: everybody,
  programmes: everybody,
  curricula: everybody,
  curriculumRows: everybody,
  curriculumHours: everybody,
  curriculumCalendars: everybody,
  deliveries: everybody,
  groups: everybody,
  subgroups: everybody,
  zones: everybody,
  stations: everybody,
  practiceBases: everybody,
  classrooms: everybody,
  reservations: staff,
  // A quota is read by the owner of the zone and by whom it is given to; the price is between the two.
  quotas: {
    ...overseers,
    accountant: 'cluster',
    deputy: 'own',
    dispatcher: 'own',
    zoneHead: 'own',
    employerHr: 'own',
  },
  equipment: staff,
  works: staff,
  rules: everybody,
  calendarDays: everybody,
  targets: staff,
  agreements: money,
  commitments: money,
  commitmentUses: money,
  persons: workers,
  studentPersons: { administrator: 'cluster', deputy: 'own', teacher: 'own' },
  employments: training,
  certificates: training,
  openings: training,
  enrolments: { ...overseers, deputy: 'own', dispatcher: 'own', teacher: 'own' },
  places: { ...office, student: 'none', employerHr: 'own', mentor: 'own' },
  mentors: { ...overseers, deputy: 'cluster', employerHr: 'own', mentor: 'own' },
  bells: everybody,
  teachingLoads: staff,
  absences: {
    administrator: 'cluster',
    director: 'cluster',
    deputy: 'own',
    dispatcher: 'own',
    teacher: 'self',
  },
  publicTimetables: staff,
  visits: council,
  decisions: council,
  yearPlans: everybody,
  yearPlanDrafts: planners,
  timetables: everybody,
  bookings: {
    administrator: 'cluster',
    director: 'cluster',
    deputy: 'own',
    dispatcher: 'own',
    zoneHead: 'own',
    employerHr: 'own',
  },
  // Who has what of a zone: all of it where a role reaches it, elsewhere the own part and what is left for the rest.
  zoneLedgers: {
    ...overseers,
    accountant: 'cluster',
    deputy: 'own',
    dispatcher: 'own',
    zoneHead: 'own',
    employerHr: 'own',
  },
  substitutions: { ...planners, teacher: 'self', student: 'self' },
  timetableDrafts: { administrator: 'cluster', director: 'cluster', deputy: 'own', dispatcher: 'own' },
  publishedWeeks: { administrator: 'cluster', director: 'cluster', deputy: 'own', dispatcher: 'own' },
}

const byAdministrator: Partial<Record<Role, Reach>> = { administrator: 'cluster' }
const byOffice: Partial<Record<Role, Reach>> = { administrator: 'cluster', director: 'cluster' }
const byCollege: Partial<Record<Role, Reach>> = { ...byOffice, deputy: 'own' }
const byDispatcher: Partial<Record<Role, Reach>> = { ...byCollege, dispatcher: 'own' }
const byZoneOwner: Partial<Record<Role, Reach>> = { ...byCollege, zoneHead: 'own' }
const byHost: Partial<Record<Role, Reach>> = { ...byOffice, employerHr: 'own' }
const byAccountant: Partial<Record<Role, Reach>> = { ...byAdministrator, accountant: 'cluster' }

/** Who creates, changes and ends what. */
export const writeReach: ReachTable = {
  clusters: byAdministrator,
  organisations: byOffice,
  sites: byCollege,
  travels: byOffice,
  memberships: byOffice,
  occupationGroups: byOffice,
  programmes: byOffice,
  curricula: { ...byOffice, deputy: 'cluster' },
  curriculumRows: { ...byOffice, deputy: 'cluster' },
  curriculumHours: { ...byOffice, deputy: 'cluster' },
  curriculumCalendars: { ...byOffice, deputy: 'cluster' },
  deliveries: byCollege,
  groups: byCollege,
  subgroups: byCollege,
  zones: byCollege,
  stations: byZoneOwner,
  practiceBases: byCollege,
  classrooms: byDispatcher,
  reservations: byZoneOwner,
  quotas: byZoneOwner,
  equipment: byZoneOwner,
  works: byZoneOwner,
  rules: byOffice,
  calendarDays: byOffice,
  targets: byOffice,
  agreements: byOffice,
  commitments: byAccountant,
  commitmentUses: byAccountant,
  persons: { ...byAdministrator, deputy: 'own', employerHr: 'own' },
  studentPersons: { ...byAdministrator, deputy: 'own' },
  employments: { ...byCollege, employerHr: 'own' },
  certificates: byCollege,
  openings: byCollege,
  enrolments: { ...byAdministrator, deputy: 'own' },
  places: byHost,
  mentors: byHost,
  bells: byDispatcher,
  teachingLoads: byDispatcher,
  absences: { ...byAdministrator, deputy: 'own', dispatcher: 'own' },
  publicTimetables: byCollege,
  visits: byOffice,
  decisions: byOffice,
  yearPlans: { ...byOffice, deputy: 'cluster' },
  planBlocks: byCollege,
  timetables: byDispatcher,
  bookings: { ...byDispatcher, zoneHead: 'own', employerHr: 'own' },
  bookingDecisions: byZoneOwner,
  substitutions: byDispatcher,
  publishedWeeks: byDispatcher,
}
