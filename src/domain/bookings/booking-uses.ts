import type { LocalDate } from '../values/local-date.ts'
import type { Booking, BookingUse } from './booking.ts'
import { datesHeld, hoursAsked } from './booking-dates.ts'
import { workplaceMinutes } from './workplace-minutes.ts'
import { minutesIn, type ZoneDay } from './zone-day.ts'
import type { ZoneUse } from './zone-use.ts'

/** A booking as a ledger counts it, with what was confirmed of its dates. */
export interface LedgerBooking
  extends Pick<
    Booking,
    | 'zone'
    | 'startsOn'
    | 'endsOn'
    | 'weekdays'
    | 'startsAt'
    | 'endsAt'
    | 'places'
    | 'status'
    | 'cancelledFrom'
  > {
  /** `null` where the reader may not know whose it is; so is its number. */
  readonly organisation: string | null
  readonly number: number | null
  readonly uses: readonly Pick<BookingUse, 'date' | 'places' | 'minutes'>[]
}

/** Whose use it is when the reader may not know. */
export const SOMEBODY = ''

/**
 * What bookings take of a zone: the places and hours that were approved, and those that were confirmed after the day. What
 * nobody has confirmed is not held; what was confirmed of a cancelled date is.
 *
 * @param days - open dates of the zone; on others a booking has no places of its own and counts none where it asks for all
 */
export function usesOfBookings(
  bookings: readonly LedgerBooking[],
  days: readonly ZoneDay[],
  on: LocalDate,
): ZoneUse[] {
  const placesOn = new Map(days.map(({ date, places }) => [date, places]))
  return bookings.flatMap(booking => {
    const { zone, organisation, number, places, uses } = booking
    const minutes = minutesIn(hoursAsked(booking))
    const planned = new Set(datesHeld(booking))
    const confirmed = new Map(uses.filter(({ date }) => date <= on).map(use => [use.date, use]))
    return [...new Set([...planned, ...confirmed.keys()])].sort().map(date => ({
      ...{ zone, organisation: organisation ?? SOMEBODY, date, source: 'booking' as const },
      ...{ record: number === null ? SOMEBODY : String(number), group: null, subgroup: null },
      planned: workplaceMinutes(planned.has(date) ? (places ?? placesOn.get(date) ?? 0) : 0, minutes),
      held: workplaceMinutes(confirmed.get(date)?.places ?? 0, confirmed.get(date)?.minutes ?? 0),
    }))
  })
}
