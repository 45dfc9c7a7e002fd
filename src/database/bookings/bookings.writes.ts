import { sql } from 'kysely'
import type { Booking, BookingUse, BookingWish } from '#domain/bookings/booking.ts'
import { reservationsOf } from '#domain/bookings/reserve-booking.ts'
import { invariant } from '#domain/values/refusal.ts'
import { OutOfScopeError } from '../client/record-errors.ts'
import type { Tx } from '../client/transactions.ts'

/** Lets those who ask for a zone or decide about it wait for each other, so that each sees what the others have taken. */
export const lockZone = async ({ db }: Tx, zone: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('bookings ' || access.cluster() || ' ' || ${zone}), 0)`.execute(
    db,
  )
}

/** A booking to be stored. */
export type NewBooking = BookingWish & Pick<Booking, 'status' | 'person' | 'reason'>

/**
 * Saves what somebody asks for; what the owner takes for itself is reserved at once.
 *
 * @returns its number
 */
export async function saveBooking(tx: Tx, booking: NewBooking): Promise<number> {
  // One after another, so that no two are given the same number.
  await sql`select pg_advisory_xact_lock(hashtext('bookings ' || access.cluster()), 1)`.execute(tx.db)
  const { zone, organisation, purpose, title, group, contact, status, person, reason } = booking
  const { startsOn, endsOn, startsAt, endsAt, places } = booking
  const isApproved = status === 'approved'
  const { rows } = await sql<{ number: number }>`
    insert into app.bookings
      (cluster, number, zone, organisation, purpose, title, "group", starts_on, ends_on, weekdays, starts_at, ends_at,
       places, contact, status, person, decided_by, decided_at, reason)
    select access.cluster(), access.next_booking(), ${zone}, ${organisation}, ${purpose}, ${title}, ${group},
      ${startsOn}, ${endsOn}, ${sql.val([...booking.weekdays])}::integer[], ${startsAt}, ${endsAt}, ${places}, ${contact},
      ${status}, ${person}, case when ${isApproved} then ${person} end, case when ${isApproved} then now() end, ${reason}
    returning number`.execute(tx.db)
  const number = rows[0]?.number
  invariant(number, 'A booking that is saved has a number')
  if (isApproved) await reserve(tx, { ...booking, number, revision: 1, cancelledFrom: null })
  return number
}

/**
 * Saves what has become of a booking, with what it takes of the zone, if it is still as it was seen.
 *
 * @throws OutOfScopeError when it is not the asker's, or somebody was faster.
 */
export async function saveBookingStatus(tx: Tx, booking: Booking, person: string | null): Promise<void> {
  const { number, status, revision, reason, cancelledFrom } = booking
  const { numAffectedRows } = await sql`
    update app.bookings
    set status = ${status}, revision = ${revision}, reason = ${reason}, cancelled_from = ${cancelledFrom},
      decided_by = ${person}, decided_at = clock_timestamp()
    where number = ${number} and revision = ${revision - 1}`.execute(tx.db)
  if (numAffectedRows !== 1n) throw new OutOfScopeError('The booking is not the asker’s to change')
  if (status === 'approved') await reserve(tx, booking)
  if (status === 'cancelled') await sql`select access.free_booking(${number})`.execute(tx.db)
}

/** Reserves what a booking takes, by the act of the zones' room. */
async function reserve({ db }: Tx, booking: Booking): Promise<void> {
  const reserved = reservationsOf(booking)
  const { rows } = await sql<{ count: number }>`
    select access.reserve_for_booking(${booking.number}, ${JSON.stringify(reserved)}::jsonb) as count`.execute(
    db,
  )
  invariant(rows[0]?.count === reserved.length, 'What is approved is reserved')
}

/** Saves what a date of a booking really took; a later word takes the place of an earlier one. */
export async function saveUse({ db }: Tx, use: BookingUse, person: string | null): Promise<void> {
  const { booking, date, places, minutes, note } = use
  await sql`
    insert into app.booking_uses (cluster, booking, date, places, minutes, note, confirmed_by)
    values (access.cluster(), ${booking}, ${date}, ${places}, ${minutes}, ${note}, ${person})
    on conflict (cluster, booking, date) do update
    set places = excluded.places, minutes = excluded.minutes, note = excluded.note,
      confirmed_by = excluded.confirmed_by, confirmed_at = clock_timestamp()`.execute(db)
}
