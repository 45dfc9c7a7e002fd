import { sql } from 'kysely'
import type { LedgerBooking } from '#domain/bookings/booking-uses.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Reader } from '../client/transactions.ts'
import type { BookingDays } from './bookings.queries.ts'

/** A zone whose ledger somebody reads: all of it, or the own part and what is left for the rest. */
export interface LedgerSeen {
  readonly zone: string
  readonly isWhole: boolean
}

/** The zones whose ledger the reader reads; none for those who read no ledgers. */
export async function ledgersSeen({ db }: Reader): Promise<LedgerSeen[]> {
  const { rows } = await sql<LedgerSeen>`select * from access.zone_ledgers()`.execute(db)
  return rows
}

/** The organisations for which the reader acts. */
export async function ownOrganisations({ db }: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ own: string[] }>`select access.organisations() as own`.execute(db)
  return rows[0]?.own ?? []
}

/** What bookings take of zones on these days and have taken; of others' in others' zones nobody learns whose they are. */
export async function ledgerBookings({ db }: Reader, { from, to }: BookingDays): Promise<LedgerBooking[]> {
  const { rows } = await sql<LedgerBooking>`select * from access.ledger_bookings(${from}, ${to})`.execute(db)
  return rows
}

/** A version of a timetable that is or was in force, with its lessons in zones. */
export interface ZoneTimetable {
  readonly version: number
  readonly college: string | null
  readonly publishedOn: LocalDate
  readonly hasLessons: boolean
  readonly lessons: readonly TermLesson[]
}

/**
 * The versions of a term that are in force or were, in the order of their publication, with their lessons in zones and
 * workshops and those named: a ledger asks for nothing else of them.
 *
 * @param named - lessons that a substitution takes to a zone
 */
export async function zoneTimetables(
  { db }: Reader,
  { year, number }: Term,
  named: readonly string[],
): Promise<ZoneTimetable[]> {
  const versions = await sql<Omit<ZoneTimetable, 'lessons'>>`
    select version, college, published_on, exists (
      select from app.term_lessons l
      where (l.cluster, l.year, l.term, l.version) = (t.cluster, t.year, t.term, t.version)) as has_lessons
    from app.timetables t
    where year = ${year} and term = ${number} and published_at is not null and published_on is not null
      and status <> 'discarded'
    order by published_at`.execute(db)
  const lessons = await sql<LessonRow>`
    select version, id, loads, audience, index, kind, students, weeks, pairs, weekdays, pair, teacher, room, locked, reason
    from app.term_lessons
    where year = ${year} and term = ${number} and weekdays is not null
      and version = any (${versions.rows.map(({ version }) => version)}::integer[])
      and (room in (select z.code from app.zones z where z.cluster = access.cluster()) or id = any (${[...named]}::text[]))
    order by id collate "C"`.execute(db)
  return versions.rows.map(head => ({
    ...head,
    lessons: lessons.rows.filter(({ version }) => version === head.version).map(lessonOf),
  }))
}

interface LessonRow extends Omit<TermLesson, 'place' | 'order'>, LessonPlace {
  readonly version: number
}

const lessonOf = ({ version: _, weekdays, pair, teacher, room, ...lesson }: LessonRow): TermLesson => ({
  ...lesson,
  place: { weekdays, pair, teacher, room },
  order: null,
})
