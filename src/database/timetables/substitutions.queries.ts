import { sql } from 'kysely'
import type { SubstitutionAct } from '#domain/timetables/substitution-act.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Reader } from '../client/transactions.ts'
import type { Dates, StoredAct, StoredSubstitution } from './substitutions.rows.ts'
import type { TeacherName } from './timetable-names.queries.ts'

interface SubstitutionRow extends Omit<StoredSubstitution, 'to' | 'joins' | 'was'> {
  readonly wasPair: number
  readonly wasTeacher: string
  readonly wasRoom: string | null
  readonly toDate: LocalDate | null
  readonly toPair: number
  readonly toTeacher: string
  readonly toRoom: string | null
  readonly joinsLesson: string | null
  readonly joinsDate: LocalDate
}

const COLUMNS = sql`
  act, lesson, date, groups, subgroup, index, pairs, was_pair, was_teacher, was_room, kind, to_date, to_pair, to_teacher,
  to_room, joins_lesson, joins_date, cause, order_number, state, replaced_by`

/** The substitutions in force that concern lessons of these dates, those from which and those to which they go. */
export async function substitutionsInForce(
  { db }: Reader,
  { from, to }: Dates,
): Promise<StoredSubstitution[]> {
  const { rows } = await sql<SubstitutionRow>`
    select ${COLUMNS} from app.substitutions
    where state = 'inForce' and (date between ${from} and ${to} or to_date between ${from} and ${to})
    order by date, was_pair, lesson collate "C"`.execute(db)
  return rows.map(substitutionOf)
}

/** All substitutions of an act, whatever has become of them. */
export async function substitutionsOfAct({ db }: Reader, act: number): Promise<StoredSubstitution[]> {
  const { rows } = await sql<SubstitutionRow>`
    select ${COLUMNS} from app.substitutions where act = ${act}
    order by date, was_pair, lesson collate "C"`.execute(db)
  return rows.map(substitutionOf)
}

/** The substitutions that an act took the place of. */
export async function substitutionsReplacedBy({ db }: Reader, act: number): Promise<StoredSubstitution[]> {
  const { rows } = await sql<SubstitutionRow>`
    select ${COLUMNS} from app.substitutions where replaced_by = ${act} order by date, lesson collate "C"`.execute(
    db,
  )
  return rows.map(substitutionOf)
}

const substitutionOf = (row: SubstitutionRow): StoredSubstitution => {
  const { wasPair, wasTeacher, wasRoom, toDate, toPair, toTeacher, toRoom, joinsLesson, joinsDate, ...rest } =
    row
  return {
    ...rest,
    was: { pair: wasPair, teacher: wasTeacher, room: wasRoom },
    to: toDate && { date: toDate, pair: toPair, teacher: toTeacher, room: toRoom },
    joins: joinsLesson === null ? null : { lesson: joinsLesson, date: joinsDate },
  }
}

const ACT = sql`
  number, college, cause, note, order_number, person, made_at, undone_at,
  (select concat_ws(' ', p.surname, p.given_name, p.patronymic) from app.persons p
   where (p.cluster, p.code) = (a.cluster, a.person)) as made_by`

/** The acts that concern lessons of these dates and are not taken back, the newest first; for those who make them. */
export async function actsOfDates({ db }: Reader, { from, to }: Dates): Promise<StoredAct[]> {
  const { rows } = await sql<StoredAct>`
    select ${ACT} from app.substitution_acts a
    where undone_at is null and exists (
      select from app.substitutions s
      where (s.cluster, s.act) = (a.cluster, a.number)
        and (s.date between ${from} and ${to} or s.to_date between ${from} and ${to}))
    order by number desc`.execute(db)
  return rows
}

/** One act; nothing when the reader sees none. */
export async function findAct(
  { db }: Reader,
  number: SubstitutionAct['number'],
): Promise<StoredAct | undefined> {
  const { rows } = await sql<StoredAct>`
    select ${ACT} from app.substitution_acts a where number = ${number}`.execute(db)
  return rows[0]
}

/** Who teaches by the substitutions of these dates that the reader sees. */
export async function teachersOfSubstitutions({ db }: Reader, { from, to }: Dates): Promise<TeacherName[]> {
  const { rows } = await sql<TeacherName>`
    select * from access.substitution_teachers(${from}, ${to}) order by code`.execute(db)
  return rows
}
