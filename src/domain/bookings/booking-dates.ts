import { addDays, type LocalDate, weekdayOf } from '../values/local-date.ts'
import { minutesOfDay } from '../values/local-time.ts'
import type { DayPart } from '../zones/zone-hours.ts'
import type { Booking, BookingWish } from './booking.ts'

/** The longest time for which a zone is asked at once: an academic year. */
export const MOST_DAYS = 366

/** Days and days of the week. */
export type AskedDays = Pick<BookingWish, 'startsOn' | 'endsOn' | 'weekdays'>

/** The dates that somebody asks for, in order; at most a year of them. */
export function datesAsked({ startsOn, endsOn, weekdays }: AskedDays): LocalDate[] {
  const dates: LocalDate[] = []
  const last = addDays(startsOn, MOST_DAYS - 1)
  for (let day = startsOn; day <= endsOn && day <= last; day = addDays(day, 1))
    if (weekdays.includes(weekdayOf(day))) dates.push(day)
  return dates
}

/** Whether the last day that somebody asks for is past: nothing of it can be held any more. */
export function isOver(asked: AskedDays, today: LocalDate): boolean {
  const last = datesAsked(asked).at(-1)
  return last !== undefined && last < today
}

/** The dates on which a booking takes, or took, place: none before it is approved, none from its cancellation on. */
export function datesHeld(booking: AskedDays & Pick<Booking, 'status' | 'cancelledFrom'>): LocalDate[] {
  const { status, cancelledFrom } = booking
  if (status === 'approved') return datesAsked(booking)
  if (status !== 'cancelled' || cancelledFrom === null) return []
  return datesAsked(booking).filter(day => day < cancelledFrom)
}

/** The part of each of its days that a booking takes. */
export const hoursAsked = ({ startsAt, endsAt }: Pick<BookingWish, 'startsAt' | 'endsAt'>): DayPart => ({
  startsAt: minutesOfDay(startsAt),
  endsAt: minutesOfDay(endsAt),
})
