import type { decideBooking, recordBookingUse, requestBooking } from '#contract/bookings/bookings.contract.ts'
import type { BodyOf } from '#contract/http/route.ts'
import { findBooking } from '#database/bookings/bookings.queries.ts'
import { lockZone, saveBooking, saveBookingStatus, saveUse } from '#database/bookings/bookings.writes.ts'
import type { Tx } from '#database/client/transactions.ts'
import type { Booking, BookingWish } from '#domain/bookings/booking.ts'
import { bookingConflicts } from '#domain/bookings/booking-conflicts.ts'
import {
  approveBooking,
  cancelBooking,
  type Decider,
  declineBooking,
  withdrawBooking,
} from '#domain/bookings/decide-booking.ts'
import { recordUse } from '#domain/bookings/record-use.ts'
import { requestBooking as request } from '#domain/bookings/request-booking.ts'
import { type LocalDate, localDate, type Weekday } from '#domain/values/local-date.ts'
import { localTime } from '#domain/values/local-time.ts'
import { plannerIn } from '../http/planner-in.ts'
import { notFound } from '../http/server-errors.ts'
import { groundOf } from './booking-answer.ts'

/** A wish as the contract has read it. */
export function wishAsked(asked: Omit<BodyOf<typeof requestBooking>, 'reason'>): BookingWish {
  const { startsOn, endsOn, startsAt, endsAt, weekdays } = asked
  return {
    ...asked,
    contact: null,
    ...{ startsOn: localDate(startsOn), endsOn: localDate(endsOn) },
    ...{ startsAt: localTime(startsAt), endsAt: localTime(endsAt) },
    weekdays: [...new Set(weekdays)].sort((one, other) => one - other) as Weekday[],
  }
}

/** Asks for a zone in the name of an organisation. */
export async function askForZone(
  tx: Tx,
  { reason, ...asked }: BodyOf<typeof requestBooking>,
  today: LocalDate,
): Promise<Pick<Booking, 'number' | 'status'>> {
  const wish = wishAsked(asked)
  await lockZone(tx, wish.zone)
  const who = await plannerIn(tx)
  const { zone, ground, college } = await groundOf(tx, wish)
  const conflicts = bookingConflicts(ground, wish)
  const status = request({ who, owner: zone.owner, today, wish, college, conflicts, reason })
  const { person } = who
  const number = await saveBooking(tx, { ...wish, status, person, contact: person, reason: reason || null })
  return { number, status }
}

/** Decides about a booking, or takes it back, as whoever does so saw it. */
export async function decideAboutBooking(
  tx: Tx,
  number: number,
  { act, revision, reason }: BodyOf<typeof decideBooking>,
  today: LocalDate,
): Promise<Pick<Booking, 'number' | 'status'>> {
  const seen = await findBooking(tx, number)
  if (!seen) throw notFound({ key: String(number) })
  await lockZone(tx, seen.zone)
  const booking = (await findBooking(tx, number)) ?? seen
  const who = await plannerIn(tx)
  const { zone, ground } = await groundOf(tx, booking, number)
  const decider: Decider = { who, owner: zone.owner, today, seen: revision, reason: reason || null }
  const decided =
    act === 'approve'
      ? approveBooking(decider, booking, bookingConflicts(ground, booking))
      : ACTS[act](decider, booking)
  await saveBookingStatus(tx, decided, who.person)
  return decided
}

const ACTS = { decline: declineBooking, withdraw: withdrawBooking, cancel: cancelBooking } as const

/** Records what a date of a booking really took. */
export async function recordUseOf(
  tx: Tx,
  number: number,
  { date, places, minutes, note }: BodyOf<typeof recordBookingUse>,
  today: LocalDate,
): Promise<void> {
  const booking = await findBooking(tx, number)
  if (!booking) throw notFound({ key: String(number) })
  const who = await plannerIn(tx)
  const { zone, ground } = await groundOf(tx, booking, number)
  const day = localDate(date)
  const confirmation = { who, owner: zone.owner, today, seats: ground.times.seatsOn(day) }
  const use = recordUse(confirmation, booking, { booking: number, date: day, places, minutes, note })
  await saveUse(tx, use, who.person)
}
