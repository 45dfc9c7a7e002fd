import { bookingPurposeWords, bookingStatusWords } from '#domain/bookings/booking.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { addDays, daysBetween, localDate, type Weekday, weekdayOf } from '#domain/values/local-date.ts'
import type { Text } from '#domain/values/text.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { usePhrase } from '../ui/language/language.ts'
import type { ListedBooking } from './bookings.api.ts'

/** What of a booking is said in words: when, how many, for what, and what has become of it. */
export function useBookingWords() {
  const phrase = usePhrase()
  return (booking: ListedBooking) => {
    const { startsOn, endsOn, startsAt, endsAt, purpose, status } = booking
    const days =
      startsOn === endsOn
        ? writeDateShort(startsOn)
        : `${writeDateShort(startsOn)}–${writeDateShort(endsOn)}, ${weekdaysOf(booking).map(phrase).join(', ')}`
    return {
      when: `${days}, ${startsAt}–${endsAt}`,
      purpose: phrase(bookingPurposeWords[purpose]),
      status: phrase(bookingStatusWords[status]),
    }
  }
}

/** The days of the week on which a booking falls, three or more in a row as the first and the last: «пн–пт». */
function weekdaysOf({ startsOn, endsOn, weekdays }: ListedBooking): Text[] {
  const from = localDate(startsOn)
  const isShort = daysBetween(from, localDate(endsOn)) < 6
  const span = Array.from({ length: daysBetween(from, localDate(endsOn)) + 1 }, (_, at) =>
    weekdayOf(addDays(from, at)),
  )
  const present = (weekdays as Weekday[]).filter(day => !isShort || span.includes(day))
  const [first, last] = [present[0], present.at(-1)]
  const wordOf = (day: Weekday) => WEEKDAY_WORDS[day].short
  if (first === undefined || last === undefined || present.length < 3 || last - first + 1 !== present.length)
    return present.map(wordOf)
  return [{ ru: `${wordOf(first).ru}–${wordOf(last).ru}`, en: `${wordOf(first).en}–${wordOf(last).en}` }]
}
