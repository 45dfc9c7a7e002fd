import { readReach } from '#domain/access/reach.ts'
import type { Role } from '#domain/access/role.ts'
import type { RegisterName } from '#domain/exchange/cluster-workbook.ts'
import type { officeRu } from '../ui/language/office.ru.ts'
import { paths } from './paths.ts'

/** One page of the left rail. */
export interface RailPage {
  readonly name: keyof (typeof officeRu)['rail']['pages']
  readonly href: string
  /** The registers that share the page, the first being the one it opens with. */
  readonly registers?: readonly RegisterName[]
  /** Who sees the page, when it shows no register; the pages of registers follow from who reads them. */
  readonly roles?: readonly Role[]
}

/** Pages that people of one kind of work use together. */
export interface RailGroup {
  readonly name: keyof (typeof officeRu)['rail']['groups']
  readonly pages: readonly RailPage[]
}

const page = (name: RailPage['name'], ...registers: [RegisterName, ...RegisterName[]]): RailPage => ({
  name,
  href: paths.register(registers[0]),
  registers,
})

/** The roles that read what a page shows, where it is no register. */
const rolesThat = (subject: string): readonly Role[] => Object.keys(readReach[subject] ?? {}) as Role[]

/** The left rail, in the order of the day's work; each role sees the part that it can read. */
export const rail: readonly RailGroup[] = [
  { name: 'today', pages: [{ name: 'today', href: paths.today() }] },
  {
    name: 'cluster',
    pages: [
      { name: 'passport', href: paths.passport() },
      page('organisations', 'organisations', 'sites', 'travels', 'clusters'),
      page('members', 'memberships'),
      page('agreements', 'agreements'),
      page('council', 'decisions', 'visits'),
    ],
  },
  {
    name: 'teaching',
    pages: [
      page('programmes', 'programmes', 'deliveries', 'occupationGroups'),
      page('curricula', 'curricula', 'curriculumRows', 'curriculumHours', 'curriculumCalendars'),
      page('groups', 'groups', 'subgroups'),
      page('students', 'enrolments'),
      page('loads', 'teachingLoads'),
      page('teachers', 'employments', 'persons', 'certificates', 'openings'),
    ],
  },
  {
    name: 'zones',
    pages: [
      page('zones', 'zones', 'stations', 'equipment', 'quotas', 'reservations', 'practiceBases'),
      { name: 'bookings', href: paths.bookings(), roles: rolesThat('bookings') },
      { name: 'zoneHours', href: paths.zoneHours(), roles: rolesThat('zoneLedgers') },
      page('classrooms', 'classrooms'),
      page('readiness', 'works'),
    ],
  },
  {
    name: 'plan',
    pages: [
      { name: 'year', href: paths.years() },
      { name: 'timetable', href: paths.timetables() },
      { name: 'publishedWeeks', href: paths.publishedWeeks(), roles: rolesThat('publishedWeeks') },
      { name: 'day', href: paths.day(), roles: rolesThat('substitutions') },
      {
        name: 'deliveredHours',
        href: paths.deliveredHours(),
        roles: ['administrator', 'director', 'deputy', 'dispatcher', 'teacher'],
      },
      page('bells', 'bells'),
      page('absences', 'absences'),
      page('publicTimetables', 'publicTimetables'),
    ],
  },
  { name: 'employers', pages: [page('places', 'places'), page('mentors', 'mentors')] },
  { name: 'money', pages: [page('commitments', 'commitments', 'commitmentUses')] },
  { name: 'indicators', pages: [page('targets', 'targets')] },
  {
    name: 'setup',
    pages: [
      { name: 'accounts', href: paths.accounts(), roles: ['administrator'] },
      page('rules', 'rules'),
      page('calendar', 'calendarDays'),
      { name: 'imports', href: paths.imports(), roles: ['administrator', 'director', 'deputy'] },
      { name: 'journal', href: paths.journal(), roles: ['administrator', 'director', 'deputy'] },
      { name: 'outbox', href: paths.outbox(), roles: ['administrator'] },
    ],
  },
]

/** The registers that share a page of the rail with this one. */
export function siblingsOf(register: string): readonly RegisterName[] {
  const pages = rail.flatMap(group => group.pages)
  return pages.find(({ registers }) => registers?.some(name => name === register))?.registers ?? []
}
