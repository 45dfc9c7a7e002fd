import type { LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'
import type { Booking, BookingUse } from './booking.ts'
import { datesHeld, hoursAsked } from './booking-dates.ts'
import { whyNotDecideFor, whyNotIn } from './booking-rights.ts'

/** Who confirms what a date really took, on which day, and how many places the zone has. */
export interface Confirmation {
  readonly who: Planner
  readonly owner: string
  readonly today: LocalDate
  readonly seats: number
}

/** Why the use of a date cannot be recorded: by the zone's side alone, not before the day, no more than there is. */
export function whyNotRecordUse(
  { who, owner, today, seats }: Confirmation,
  booking: Booking,
  { date, places, minutes }: BookingUse,
): Refusal | undefined {
  const { number, revision } = booking
  const refused = whyNotDecideFor(who, owner) ?? whyNotIn('recordUse', booking, revision)
  if (refused) return refused
  if (!datesHeld(booking).includes(date)) return { code: 'bookings.not-held', facts: { number, date } }
  if (date > today) return { code: 'bookings.use-ahead', facts: { number, date } }
  if (places > seats) return { code: 'bookings.use-beyond', facts: { number, date, places, seats } }
  return minutes > MOST_MINUTES || (places === 0) !== (minutes === 0)
    ? { code: 'bookings.use-hours', facts: { number, date, places, hours: minutes / 60 } }
    : undefined
}

/** Minutes of a day. */
const MOST_MINUTES = 24 * 60

/** Records what a date of a booking really took. */
export function recordUse(confirmation: Confirmation, booking: Booking, use: BookingUse): BookingUse {
  refuseIf(whyNotRecordUse(confirmation, booking, use))
  return use
}

/** The use of a date on which all went as it was booked. */
export function usedAsBooked(booking: Booking, date: LocalDate, seats: number): BookingUse {
  const { startsAt, endsAt } = hoursAsked(booking)
  const places = booking.places ?? seats
  return { booking: booking.number, date, places, minutes: endsAt - startsAt, note: null }
}

/** The use of a date on which nobody came. */
export const usedByNobody = ({ number }: Booking, date: LocalDate): BookingUse => ({
  ...{ booking: number, date, places: 0, minutes: 0, note: null },
})

/** The dates of a booking that lie behind and of which nobody has said what they really took. */
export function datesToConfirm(
  booking: Booking,
  recorded: readonly Pick<BookingUse, 'date'>[],
  today: LocalDate,
): LocalDate[] {
  const known = new Set(recorded.map(({ date }) => date))
  return datesHeld(booking).filter(date => date < today && !known.has(date))
}
