import { sql } from 'kysely'
import type { AgreementTime } from '#domain/bookings/zone-agreement.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { LocalTime } from '#domain/values/local-time.ts'
import type { Reader } from '../client/transactions.ts'
import type { BookedTime, StoredBooking, StoredUse } from './bookings.rows.ts'

/** From one date to another. */
export interface BookingDays {
  readonly from: LocalDate
  readonly to: LocalDate
}

const COLUMNS = sql`
  number, zone, organisation, purpose, title, "group", starts_on, ends_on, weekdays, starts_at, ends_at, places, contact,
  status, revision, person, made_at, decided_by, decided_at, reason, cancelled_from`

/** The bookings that the reader sees and that meet these days, the newest first. */
export async function bookingsBetween({ db }: Reader, { from, to }: BookingDays): Promise<StoredBooking[]> {
  const { rows } = await sql<StoredBooking>`
    select ${COLUMNS} from app.bookings
    where starts_on <= ${to} and ends_on >= ${from} order by number desc`.execute(db)
  return rows
}

/** One booking; nothing when the reader sees none. */
export async function findBooking({ db }: Reader, number: number): Promise<StoredBooking | undefined> {
  const { rows } = await sql<StoredBooking>`
    select ${COLUMNS} from app.bookings where number = ${number}`.execute(db)
  return rows[0]
}

/** What was recorded of the use of bookings that the reader sees, from one date to another. */
export async function usesBetween({ db }: Reader, { from, to }: BookingDays): Promise<StoredUse[]> {
  const { rows } = await sql<StoredUse>`
    select booking, date, places, minutes, note, confirmed_by, confirmed_at from app.booking_uses
    where date between ${from} and ${to} order by booking, date`.execute(db)
  return rows
}

/** What was recorded of the use of one booking. */
export async function usesOf({ db }: Reader, booking: number): Promise<StoredUse[]> {
  const { rows } = await sql<StoredUse>`
    select booking, date, places, minutes, note, confirmed_by, confirmed_at from app.booking_uses
    where booking = ${booking} order by date`.execute(db)
  return rows
}

/** What all bookings take of zones on these days: when and how much, and never who or for what. */
export async function bookedTimes({ db }: Reader, { from, to }: BookingDays): Promise<BookedTime[]> {
  const { rows } = await sql<BookedTime>`select * from access.booked_times(${from}, ${to})`.execute(db)
  return rows
}

/** From when to when organisations have agreements. */
export async function agreementTimes({ db }: Reader): Promise<AgreementTime[]> {
  const { rows } = await sql<AgreementTime>`select * from access.agreement_times()`.execute(db)
  return rows
}

/** A lesson that comes to a room, or leaves it, on a date. */
export interface RoomSubstitution {
  readonly lesson: string
  readonly date: LocalDate
  readonly kind: 'teacher' | 'room' | 'move' | 'join' | 'cancel' | 'makeUp'
  readonly toDate: LocalDate | null
  readonly toPair: number | null
  readonly toRoom: string | null
}

/** The lessons that come to rooms, or leave them, on these days. */
export async function roomsSubstituted(
  { db }: Reader,
  { from, to }: BookingDays,
): Promise<RoomSubstitution[]> {
  const { rows } = await sql<RoomSubstitution>`
    select * from access.rooms_substituted(${from}, ${to})`.execute(db)
  return rows
}

/** The people whom the bookings that the reader sees name. */
export async function bookingPeople({ db }: Reader): Promise<Record<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`
    select code, concat_ws(' ', surname, given_name, patronymic) as name
    from access.booking_people()`.execute(db)
  return Object.fromEntries(rows.map(({ code, name }) => [code, name]))
}

/** When the first bell of each site rings on usual days. */
export async function firstBells({ db }: Reader, on: LocalDate): Promise<Record<string, LocalTime>> {
  const { rows } = await sql<{ site: string; startsAt: LocalTime }>`
    select site, min(starts_at) as starts_at from app.bells
    where day = 'usual' and starts_on <= ${on} and (ends_on is null or ends_on >= ${on})
    group by site`.execute(db)
  return Object.fromEntries(rows.map(({ site, startsAt }) => [site, startsAt]))
}

/** A moment in the history of a booking: what became of it, and in which role that was decided. */
export interface BookingMoment {
  readonly at: string
  readonly status: StoredBooking['status']
  readonly reason: string | null
  readonly role: string | null
  readonly organisation: string | null
}

/** The history of a booking that the reader sees, from its request on. */
export async function historyOf({ db }: Reader, number: number): Promise<BookingMoment[]> {
  const { rows } = await sql<BookingMoment>`
    select at, after ->> 'status' as status, after ->> 'reason' as reason, role, organisation
    from audit.changes
    where cluster = (select access.cluster()) and register = 'bookings' and key = ${String(number)}
    order by id`.execute(db)
  return rows
}
