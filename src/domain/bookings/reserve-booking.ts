import { addDays, type LocalDate } from '../values/local-date.ts'
import type { Reservation } from '../zones/reservation.ts'
import type { Booking } from './booking.ts'
import { datesAsked } from './booking-dates.ts'

/**
 * What an approved booking takes out of the plans of year, term and day: a reservation for each run of days in a row. It
 * bears the booking's number and tells neither who comes nor for what.
 */
export function reservationsOf(booking: Booking): Reservation[] {
  const { number, zone, startsAt, endsAt, places } = booking
  return runsOf(datesAsked(booking)).map(([startsOn, endsOn], at) => ({
    code: `Б-${number}-${at + 1}`,
    ...{ zone, kind: 'booking', startsOn, endsOn, startsAt, endsAt, places },
    reason: `Бронирование № ${number}`,
  }))
}

/** Days in a row as their first and last. */
function runsOf(dates: readonly LocalDate[]): (readonly [first: LocalDate, last: LocalDate])[] {
  const runs: [LocalDate, LocalDate][] = []
  for (const date of dates) {
    const run = runs.at(-1)
    if (run && addDays(run[1], 1) === date) run[1] = date
    else runs.push([date, date])
  }
  return runs
}
