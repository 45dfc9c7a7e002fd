import { sql } from 'kysely'
import { employments } from '#domain/people/employment.ts'
import type { Person } from '#domain/people/person.ts'
import { certificates } from '#domain/retraining/certificate.ts'
import type { TimeAway } from '#domain/timetables/absence.ts'
import { bells } from '#domain/timetables/bell.ts'
import { teachingLoads } from '#domain/timetables/teaching-load.ts'
import { type Term, termDays } from '#domain/timetables/term.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import { classrooms } from '#domain/zones/classroom.ts'
import type { Reader } from '../client/transactions.ts'
import { practiceRecords, readAll } from '../years/practice-records.queries.ts'

/** A worker's name; an employee's birthday is nothing that a timetable asks for. */
type WorkerName = Pick<Person, 'code' | 'surname' | 'givenName' | 'patronymic' | 'birthDate'>

/** The records that a timetable is made from, on top of those of its year. */
export type TermRecordsRead = Omit<YearRecords, 'persons'> & {
  readonly persons: readonly WorkerName[]
} & Awaited<ReturnType<typeof ownRecords>>

/**
 * Reads what the timetable of a term is made from, the same for everyone who makes timetables: students are nameless,
 * and of those who are away nobody learns why. Little for a scope that makes none.
 */
export async function termRecords(reader: Reader, term: Term): Promise<TermRecordsRead> {
  const { persons: students, ...year } = await practiceRecords(reader, term.year)
  const nameless = students.map(student => ({
    ...{ ...student, surname: '', givenName: '', patronymic: null },
  }))
  return { ...year, ...(await ownRecords(reader, term)), persons: [...nameless, ...(await workers(reader))] }
}

const ownRecords = async (reader: Reader, term: Term) => ({
  // Planning of years knows no holders of certificates; here it matters who they are.
  certificates: await readAll(reader, certificates),
  employments: await readAll(reader, employments),
  classrooms: await readAll(reader, classrooms),
  bells: await readAll(reader, bells),
  teachingLoads: (await readAll(reader, teachingLoads)).filter(
    load => load.year === term.year && load.term === term.number,
  ),
  absences: await timesAway(reader, term),
})

async function timesAway({ db }: Reader, term: Term): Promise<TimeAway[]> {
  const [first, last] = termDays(term)
  const { rows } = await sql<TimeAway>`select * from access.times_away(${first}, ${last})`.execute(db)
  return rows
}

async function workers({ db }: Reader): Promise<WorkerName[]> {
  const { rows } = await sql<WorkerName>`
    select code, surname, given_name, patronymic, null::date as birth_date
    from app.persons where cluster = access.cluster() and subject = 'worker' order by code`.execute(db)
  return rows
}
