import type { LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'
import type { Booking } from './booking.ts'
import type { BookingConflict } from './booking-conflicts.ts'
import { datesAsked, isOver } from './booking-dates.ts'
import { whyNotAskFor, whyNotDecideFor, whyNotIn } from './booking-rights.ts'
import { whyNoReason } from './request-booking.ts'

/** Somebody who decides about a booking, as he or she saw it. */
export interface Decider {
  readonly who: Planner
  readonly owner: string
  readonly today: LocalDate
  /** The revision that he or she saw. */
  readonly seen: number
  readonly reason: string | null
}

/** Why a booking cannot be approved: the right, its state, what takes its places, or a reason that is missing. */
export function whyNotApprove(
  decider: Decider,
  booking: Booking,
  conflicts: readonly BookingConflict[],
): Refusal | undefined {
  const { who, owner, today, seen, reason } = decider
  return (
    whyNotDecideFor(who, owner) ??
    whyNotIn('approve', booking, seen) ??
    whyOver(booking, today) ??
    conflicts.find(one => one.weight === 'blocks' && one.date >= today)?.reason ??
    whyNoReason(conflicts, reason)
  )
}

/** Approves a booking. */
export function approveBooking(
  decider: Decider,
  booking: Booking,
  conflicts: readonly BookingConflict[],
): Booking {
  refuseIf(whyNotApprove(decider, booking, conflicts))
  return next(booking, { status: 'approved', reason: decider.reason })
}

/** Why a booking cannot be declined: a reason is always given. */
export function whyNotDecline({ who, owner, seen, reason }: Decider, booking: Booking): Refusal | undefined {
  return whyNotDecideFor(who, owner) ?? whyNotIn('decline', booking, seen) ?? whyUnexplained(booking, reason)
}

/** Declines a booking. */
export function declineBooking(decider: Decider, booking: Booking): Booking {
  refuseIf(whyNotDecline(decider, booking))
  return next(booking, { status: 'declined', reason: decider.reason })
}

/** Why those who asked cannot take their request back. */
export const whyNotWithdraw = ({ who, seen }: Decider, booking: Booking): Refusal | undefined =>
  whyNotAskFor(who, booking.organisation) ?? whyNotIn('withdraw', booking, seen)

/** Takes a request back. */
export function withdrawBooking(decider: Decider, booking: Booking): Booking {
  refuseIf(whyNotWithdraw(decider, booking))
  return next(booking, { status: 'withdrawn', reason: decider.reason })
}

/** Why an approved booking cannot be cancelled: either side may, with a reason, while a day of it lies ahead. */
export function whyNotCancel(decider: Decider, booking: Booking): Refusal | undefined {
  const { who, owner, today, seen, reason } = decider
  const isOwners = whyNotDecideFor(who, owner) === undefined
  return (
    (isOwners ? undefined : whyNotAskFor(who, booking.organisation)) ??
    whyNotIn('cancel', booking, seen) ??
    whyOver(booking, today) ??
    whyUnexplained(booking, reason)
  )
}

/** Cancels what is left of a booking from today on. */
export function cancelBooking(decider: Decider, booking: Booking): Booking {
  refuseIf(whyNotCancel(decider, booking))
  return { ...next(booking, { status: 'cancelled', reason: decider.reason }), cancelledFrom: decider.today }
}

const whyOver = (booking: Booking, today: LocalDate): Refusal | undefined =>
  isOver(booking, today)
    ? { code: 'bookings.over', facts: { number: booking.number, date: datesAsked(booking).at(-1) ?? today } }
    : undefined

const whyUnexplained = ({ number }: Booking, reason: string | null): Refusal | undefined =>
  (reason ?? '').trim() === '' ? { code: 'bookings.unexplained', facts: { number } } : undefined

const next = (booking: Booking, change: Pick<Booking, 'status' | 'reason'>): Booking => ({
  ...booking,
  ...change,
  revision: booking.revision + 1,
})
