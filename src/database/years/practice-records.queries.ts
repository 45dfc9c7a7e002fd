import { sql } from 'kysely'
import { groups } from '#domain/groups/group.ts'
import { subgroups } from '#domain/groups/subgroup.ts'
import { organisations } from '#domain/organisations/organisation.ts'
import { sites } from '#domain/organisations/site.ts'
import { travels } from '#domain/organisations/travel.ts'
import { curriculumCalendars } from '#domain/programmes/curriculum-calendar.ts'
import { curriculumHours } from '#domain/programmes/curriculum-hours.ts'
import { curriculumRows } from '#domain/programmes/curriculum-row.ts'
import { deliveries } from '#domain/programmes/delivery.ts'
import { calendarDays } from '#domain/rules/calendar-day.ts'
import { rules } from '#domain/rules/rule.ts'
import { type AcademicYear, firstDay } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { AnyRegister, Register } from '#domain/values/register.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import { practiceBases } from '#domain/zones/practice-base.ts'
import { stations } from '#domain/zones/station.ts'
import { zones } from '#domain/zones/zone.ts'
import { columnList } from '../client/register-queries.ts'
import { tableOf } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

type Guarded = Pick<YearRecords, 'certificates' | 'openings' | 'places' | 'quotas' | 'reservations'> & {
  readonly subgroups: readonly SubgroupCount[]
}

interface SubgroupCount {
  readonly group: string
  readonly subgroup: number | null
  readonly students: number
  readonly youngest: LocalDate | null
}

/**
 * Reads what an academic year is planned from, the same for everyone who reads its plan: students are nameless, under
 * codes that say nothing else. Nothing for a scope that reads no plans.
 */
export async function practiceRecords(reader: Reader, year: AcademicYear): Promise<YearRecords> {
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

/** Every record of a register that the reader sees, in the order of its key. */
export async function readAll<R>({ db }: Reader, typed: Register<R>): Promise<readonly R[]> {
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
): Pick<YearRecords, 'enrolments' | 'persons'> {
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
