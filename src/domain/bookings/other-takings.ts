import { addDays, type LocalDate } from '../values/local-date.ts'
import type { Text } from '../values/text.ts'
import type { Reservation } from '../zones/reservation.ts'
import { partOf } from '../zones/taken-places.ts'
import type { Booking } from './booking.ts'
import { datesAsked, datesHeld, hoursAsked } from './booking-dates.ts'
import { sourceOf, type ZoneTaking } from './zone-times.ts'

/** From one date to another. */
export interface Span {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** What reservations take of their zone, but for those that a booking made. */
export function reservationTakings(reservations: readonly Reservation[], { from, to }: Span): ZoneTaking[] {
  return reservations.flatMap(one => {
    const { kind, startsOn, endsOn, places, reason, code } = one
    if (kind === 'booking') return []
    const dates: LocalDate[] = []
    for (let day = startsOn > from ? startsOn : from; day <= endsOn && day <= to; day = addDays(day, 1))
      dates.push(day)
    return dates.map(date => ({
      ...{ ...partOf(one), places, date, kind, name: { ru: reason, en: reason }, source: code },
      ...{ organisation: null, isFirm: true },
    }))
  })
}

/** A booking as far as the reader knows it. */
export type KnownBooking = Pick<
  Booking,
  | 'number'
  | 'startsOn'
  | 'endsOn'
  | 'weekdays'
  | 'startsAt'
  | 'endsAt'
  | 'places'
  | 'status'
  | 'cancelledFrom'
> & {
  /** What people call it; `null` where the reader may not know. */
  readonly name: Text | null
  readonly organisation: string | null
}

/** What bookings take of their zone: those that are approved, and those that wait for a decision. */
export function bookingTakings(bookings: readonly KnownBooking[], { from, to }: Span): ZoneTaking[] {
  return bookings.flatMap(one => {
    const dates = one.status === 'requested' ? datesAsked(one) : datesHeld(one)
    return dates
      .filter(date => from <= date && date <= to)
      .map(date => ({
        ...{ ...hoursAsked(one), places: one.places, date, kind: 'booking' as const },
        ...{ name: one.name ?? SOMEBODY, source: sourceOf(one.number), organisation: one.organisation },
        isFirm: one.status !== 'requested',
      }))
  })
}

const SOMEBODY: Text = { ru: 'бронирование', en: 'a booking' }
