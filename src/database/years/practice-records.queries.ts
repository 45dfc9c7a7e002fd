import { sql } from 'kysely'
import type { Enrolment } from '#domain/groups/enrolment.ts'
import { type Group, groups } from '#domain/groups/group.ts'
import { type Subgroup, subgroups } from '#domain/groups/subgroup.ts'
import type { Place } from '#domain/hosts/place.ts'
import { type Organisation, organisations } from '#domain/organisations/organisation.ts'
import { type Site, sites } from '#domain/organisations/site.ts'
import { type Travel, travels } from '#domain/organisations/travel.ts'
import type { Person } from '#domain/people/person.ts'
import { type CurriculumCalendar, curriculumCalendars } from '#domain/programmes/curriculum-calendar.ts'
import { type CurriculumHours, curriculumHours } from '#domain/programmes/curriculum-hours.ts'
import { type CurriculumRow, curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { type Delivery, deliveries } from '#domain/programmes/delivery.ts'
import type { Certificate } from '#domain/retraining/certificate.ts'
import type { Opening } from '#domain/retraining/opening.ts'
import { type CalendarDay, calendarDays } from '#domain/rules/calendar-day.ts'
import { type Rule, rules } from '#domain/rules/rule.ts'
import { type AcademicYear, firstDay } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister, Register } from '#domain/values/register.ts'
import { type PracticeBase, practiceBases } from '#domain/zones/practice-base.ts'
import type { Quota } from '#domain/zones/quota.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import { type Station, stations } from '#domain/zones/station.ts'
import { type Zone, zones } from '#domain/zones/zone.ts'
import { columnList } from '../client/register-queries.ts'
import { tableOf } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** All that an academic year is planned from; the same for everyone who reads its plan, and without names. */
export interface PracticeRecords {
  readonly organisations: readonly Organisation[]
  readonly sites: readonly Site[]
  readonly travels: readonly Travel[]
  /** The youngest of each subgroup, under a code that says nothing else. */
  readonly persons: readonly Pick<Person, 'code' | 'birthDate'>[]
  readonly deliveries: readonly Delivery[]
  readonly curriculumRows: readonly CurriculumRow[]
  readonly curriculumHours: readonly CurriculumHours[]
  readonly curriculumCalendars: readonly CurriculumCalendar[]
  readonly groups: readonly Group[]
  readonly subgroups: readonly Subgroup[]
  /** One for each student of a subgroup on the first day, nameless. */
  readonly enrolments: readonly Enrolment[]
  readonly zones: readonly Zone[]
  readonly stations: readonly Station[]
  readonly quotas: readonly Quota[]
  readonly reservations: readonly Reservation[]
  readonly practiceBases: readonly PracticeBase[]
  readonly certificates: readonly Certificate[]
  readonly openings: readonly Opening[]
  readonly places: readonly Place[]
  readonly rules: readonly Rule[]
  readonly calendarDays: readonly CalendarDay[]
}

interface Guarded {
  readonly subgroups: readonly SubgroupCount[]
  readonly certificates: readonly Certificate[]
  readonly openings: readonly Opening[]
  readonly places: readonly Place[]
  readonly quotas: readonly Quota[]
  readonly reservations: readonly Reservation[]
}

interface SubgroupCount {
  readonly group: string
  readonly subgroup: number | null
  readonly students: number
  readonly youngest: LocalDate | null
}

/** Reads what an academic year is planned from; nothing for a scope that reads no plans. */
export async function practiceRecords(reader: Reader, year: AcademicYear): Promise<PracticeRecords> {
  const guarded = await readGuarded(reader, year)
  return {
    organisations: await readAll(reader, organisations),
    sites: await readAll(reader, sites),
    travels: await readAll(reader, travels),
    deliveries: await readAll(reader, deliveries),
    curriculumRows: await readAll(reader, curriculumRows),
    curriculumHours: await readAll(reader, curriculumHours),
    curriculumCalendars: await readAll(reader, curriculumCalendars),
    groups: await readAll(reader, groups),
    zones: await readAll(reader, zones),
    stations: await readAll(reader, stations),
    practiceBases: await readAll(reader, practiceBases),
    rules: await readAll(reader, rules),
    calendarDays: await readAll(reader, calendarDays),
    ...guarded,
    subgroups: await readAll(reader, subgroups),
    ...namelessStudents(guarded.subgroups, firstDay(year)),
  }
}

async function readAll<R>({ db }: Reader, typed: Register<R>): Promise<readonly R[]> {
  const register = typed as unknown as AnyRegister
  const { rows } = await sql<R>`
    select ${columnList(register)} from ${sql.table(tableOf(register))}
    where cluster = access.cluster()
    order by ${sql.join(register.key.map(name => sql.ref(name)))}`.execute(db)
  return rows
}

const NOTHING: Guarded = {
  subgroups: [],
  certificates: [],
  openings: [],
  places: [],
  quotas: [],
  reservations: [],
}

async function readGuarded({ db }: Reader, year: AcademicYear): Promise<Guarded> {
  const { rows } = await sql<{ records: unknown }>`
    select access.practice_records(${firstDay(year)}::date) as records`.execute(db)
  return rows[0]?.records ? (camelCased(rows[0].records) as Guarded) : NOTHING
}

/** The names of a record in JSON as the code has them: `starts_on` is `startsOn`. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased)
  if (value === null || typeof value !== 'object') return value
  const named = Object.entries(value).map(([name, inner]) => [
    name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    camelCased(inner),
  ])
  return Object.fromEntries(named)
}

/** As many enrolments as a subgroup has students, and the birth date of its youngest. */
function namelessStudents(
  counts: readonly SubgroupCount[],
  day: LocalDate,
): Pick<PracticeRecords, 'enrolments' | 'persons'> {
  const codeOf = ({ group, subgroup }: SubgroupCount, number: number) => `${group}~${subgroup ?? 0}~${number}`
  return {
    persons: counts.map(count => ({ code: codeOf(count, 1), birthDate: count.youngest })),
    enrolments: counts.flatMap(count =>
      Array.from({ length: count.students }, (_, i) => ({
        code: codeOf(count, i + 1),
        person: codeOf(count, i + 1),
        group: count.group,
        subgroup: count.subgroup,
        startsOn: day,
        orderNumber: '',
        funding: 'budget' as const,
        endsOn: null,
        endReason: null,
      })),
    ),
  }
}
