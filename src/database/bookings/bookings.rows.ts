import type { Booking, BookingUse } from '#domain/bookings/booking.ts'
import type { LocalDate, Weekday } from '#domain/values/local-date.ts'
import type { LocalTime } from '#domain/values/local-time.ts'

/** A booking as it is stored. */
export interface StoredBooking extends Booking {
  readonly madeAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

/** The use of a date as it is stored. */
export interface StoredUse extends BookingUse {
  readonly confirmedBy: string | null
  readonly confirmedAt: string
}

/** What a booking takes of a zone, as everyone may know it. */
export interface BookedTime {
  readonly number: number
  readonly zone: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly weekdays: readonly Weekday[]
  readonly startsAt: LocalTime
  readonly endsAt: LocalTime
  readonly places: number | null
  readonly status: 'requested' | 'approved' | 'cancelled'
  readonly cancelledFrom: LocalDate | null
}
