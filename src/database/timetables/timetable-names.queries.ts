import { sql } from 'kysely'
import type { Person } from '#domain/people/person.ts'
import type { Reader } from '../client/transactions.ts'
import type { TimetableKey } from './timetables.queries.ts'

/** The worker's post by which a lesson names its teacher, and whose it is. */
export type TeacherName = Pick<Person, 'code' | 'surname' | 'givenName' | 'patronymic'>

/** Who teaches by a version; nothing where the reader sees no such version. */
export async function teachersOf({ db }: Reader, { term, version }: TimetableKey): Promise<TeacherName[]> {
  const { rows } = await sql<TeacherName>`
    select * from access.timetable_teachers(${term.year}, ${term.number}, ${version}) order by code`.execute(
    db,
  )
  return rows
}
