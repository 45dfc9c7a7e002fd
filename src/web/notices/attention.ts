import type { Role } from '#domain/access/role.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import type { AnyRecord } from '#domain/values/register.ts'

/** Records that need someone in a role, as one list of a register finds them. */
export interface Attention {
  readonly title:
    | 'decisions'
    | 'works'
    | 'places'
    | 'certificates'
    | 'mentors'
    | 'equipment'
    | 'reservations'
    | 'leaving'
    | 'withoutSubgroup'
    | 'agreements'
    | 'holidays'
    | 'visits'
  readonly register: string
  /** What makes a record need someone, as the register's list is filtered. */
  readonly filters: Readonly<Record<string, string>>
  /** The column with the day, by which the list is sorted; left out where nothing is due by a day. */
  readonly day?: string
  /** Whether the day is a deadline that can be missed, and not only a day to know of. */
  readonly isDeadline?: true
  /** What no filter of one column can say, such as fewer in operation than delivered. */
  readonly keep?: (record: AnyRecord) => boolean
}

/** In which role and for which organisation somebody looks, and on which day. */
export interface Onlooker {
  readonly role: Role
  readonly organisation: string
  /** The code of the person in the register of people; `null` when the account belongs to none. */
  readonly person: string | null
  /** The codes of the organisation's own zones and workshops, for whoever heads them. */
  readonly zones: readonly string[]
  readonly on: LocalDate
}

/** How far ahead each kind of day is worth a look; days. */
const AHEAD = { agreements: 120, certificates: 120, decisions: 60, leaving: 60, places: 45, works: 45 }

/** How far ahead days of the calendar are: the rest of a term. */
const CALENDAR_AHEAD = 60

/** How far back a visit is still news; days. */
const NEWS = 30

/** What needs a person now, the most pressing first; what the role cannot read is left to the caller. */
export function attentionOf(onlooker: Onlooker): readonly Attention[] {
  const lists = listsFor(onlooker)
  return BY_ROLE[onlooker.role].map(name => lists[name])
}

type ListName =
  | Attention['title']
  | 'ownDecisions'
  | 'ownCertificates'
  | 'ownPlaces'
  | 'ownEquipment'
  | 'ownReservations'

const BY_ROLE: Readonly<Record<Role, readonly ListName[]>> = {
  director: ['decisions', 'works', 'equipment', 'mentors', 'places', 'agreements'],
  deputy: ['ownDecisions', 'withoutSubgroup', 'leaving', 'reservations', 'certificates', 'places'],
  dispatcher: ['reservations', 'holidays', 'works'],
  zoneHead: ['ownEquipment', 'ownReservations', 'works'],
  teacher: ['ownCertificates', 'reservations', 'holidays'],
  student: ['holidays'],
  employerHr: ['ownPlaces', 'mentors', 'ownDecisions', 'agreements'],
  mentor: ['ownPlaces', 'mentors', 'holidays'],
  accountant: ['agreements', 'decisions'],
  ministry: ['decisions', 'works', 'visits'],
  federalCurator: ['equipment', 'works', 'certificates', 'decisions', 'visits'],
  administrator: ['mentors', 'agreements'],
}

function listsFor({ organisation, person, zones, on }: Onlooker): Readonly<Record<ListName, Attention>> {
  const until = (days: number): string => `..${addDays(on, days)}`
  const within = (days: number): string => `${on}..${addDays(on, days)}`
  const decisions: Attention = {
    title: 'decisions',
    register: 'decisions',
    filters: { doneOn: '', deadline: until(AHEAD.decisions) },
    day: 'deadline',
    isDeadline: true,
  }
  const certificates: Attention = {
    title: 'certificates',
    register: 'certificates',
    filters: { validUntil: within(AHEAD.certificates) },
    day: 'validUntil',
    isDeadline: true,
  }
  const places: Attention = {
    title: 'places',
    register: 'places',
    filters: { confirmedUntil: until(AHEAD.places) },
    day: 'confirmedUntil',
    isDeadline: true,
  }
  const equipment: Attention = {
    title: 'equipment',
    register: 'equipment',
    filters: {},
    keep: ({ quantity, commissioned }) => Number(commissioned) < Number(quantity),
  }
  const reservations: Attention = {
    title: 'reservations',
    register: 'reservations',
    filters: { endsOn: `${on}..`, startsOn: until(CALENDAR_AHEAD) },
    day: 'startsOn',
  }
  return {
    decisions,
    ownDecisions: { ...decisions, filters: { ...decisions.filters, owner: organisation } },
    certificates,
    ownCertificates: {
      ...certificates,
      filters: { ...certificates.filters, ...(person ? { person } : {}) },
    },
    places,
    ownPlaces: { ...places, filters: { ...places.filters, employer: organisation } },
    works: {
      title: 'works',
      register: 'works',
      filters: { doneOn: '', plannedOn: until(AHEAD.works) },
      day: 'plannedOn',
      isDeadline: true,
    },
    equipment,
    ownEquipment: { ...equipment, filters: { zone: zones.join(',') } },
    mentors: { title: 'mentors', register: 'mentors', filters: { consentOn: '' } },
    reservations,
    ownReservations: { ...reservations, filters: { ...reservations.filters, zone: zones.join(',') } },
    leaving: {
      title: 'leaving',
      register: 'enrolments',
      filters: { endsOn: within(AHEAD.leaving) },
      day: 'endsOn',
    },
    withoutSubgroup: { title: 'withoutSubgroup', register: 'enrolments', filters: { subgroup: '' } },
    agreements: {
      title: 'agreements',
      register: 'agreements',
      filters: { endsOn: within(AHEAD.agreements) },
      day: 'endsOn',
      isDeadline: true,
    },
    holidays: {
      title: 'holidays',
      register: 'calendarDays',
      filters: { day: within(CALENDAR_AHEAD) },
      day: 'day',
    },
    visits: {
      title: 'visits',
      register: 'visits',
      filters: { visitedOn: `${addDays(on, -NEWS)}..` },
      day: 'visitedOn',
    },
  }
}
