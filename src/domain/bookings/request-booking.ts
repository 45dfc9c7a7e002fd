import { daysBetween, type LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'
import type { BookingStatus, BookingWish } from './booking.ts'
import type { BookingConflict } from './booking-conflicts.ts'
import { datesAsked, MOST_DAYS } from './booking-dates.ts'
import { whyNotAskFor, whyNotDecideFor } from './booking-rights.ts'

/** Who asks, when, and what stands against it. */
export interface Request {
  readonly who: Planner
  readonly owner: string
  readonly today: LocalDate
  readonly wish: BookingWish
  /** The college whose group comes; `null` where none does, or nobody knows the group. */
  readonly college: string | null
  readonly conflicts: readonly BookingConflict[]
  /** Why the owner takes the zone for itself though something speaks against it. */
  readonly reason: string | null
}

/** Why a zone cannot be asked for, if anything speaks against it; what the owner may allow does not. */
export function whyNotRequest(request: Request): Refusal | undefined {
  const { who, owner, today, wish, conflicts, reason } = request
  return (
    whyNotAskFor(who, wish.organisation) ??
    whyNotGroup(request) ??
    whyNotThen(wish, today) ??
    conflicts.find(({ weight }) => weight === 'blocks')?.reason ??
    (needsNoApproval(who, wish, owner) ? whyNoReason(conflicts, reason) : undefined)
  )
}

/** Asks for a zone; what its owner takes for itself is approved at once. */
export function requestBooking(request: Request): Extract<BookingStatus, 'requested' | 'approved'> {
  refuseIf(whyNotRequest(request))
  return needsNoApproval(request.who, request.wish, request.owner) ? 'approved' : 'requested'
}

/** The owner's zone head or deputy asks nobody; its dispatcher asks them. */
export const needsNoApproval = (who: Planner, { organisation }: BookingWish, owner: string): boolean =>
  organisation === owner && whyNotDecideFor(who, owner) === undefined

/** Whoever asks brings its own group. */
function whyNotGroup({ wish: { group, organisation }, college }: Request): Refusal | undefined {
  if (group === null || college === organisation) return undefined
  return { code: 'bookings.another-group', facts: { group } }
}

function whyNotThen(wish: BookingWish, today: LocalDate): Refusal | undefined {
  const { startsOn, endsOn, startsAt, endsAt } = wish
  if (endsAt <= startsAt) return { code: 'bookings.no-time', facts: { from: startsAt, to: endsAt } }
  const days = daysBetween(startsOn, endsOn) + 1
  if (days > MOST_DAYS) return { code: 'bookings.too-long', facts: { days, most: MOST_DAYS } }
  const [first] = datesAsked(wish)
  if (first === undefined) return { code: 'bookings.no-days', facts: { startsOn, endsOn } }
  return first < today ? { code: 'bookings.past', facts: { date: first, today } } : undefined
}

/** Why whoever decides must say a reason: the first thing that only a reason allows. */
export function whyNoReason(
  conflicts: readonly BookingConflict[],
  reason: string | null,
): Refusal | undefined {
  const first = conflicts.find(({ weight }) => weight === 'needsReason')
  if (!first || (reason ?? '').trim() !== '') return undefined
  return { code: 'bookings.reason-needed', facts: { date: first.date, cause: first.reason.code } }
}
