import { useTranslation } from 'react-i18next'
import { bookingPurposeWords, bookingStatusWords } from '#domain/bookings/booking.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { writeDateShort } from '../ui/format/dates.ts'
import { usePhrase } from '../ui/language/language.ts'
import type { ListedBooking } from './bookings.api.ts'

/** What of a booking is said in words: when, how many, for what, and what has become of it. */
export function useBookingWords() {
  const { t } = useTranslation('office')
  const phrase = usePhrase()
  return ({ startsOn, endsOn, weekdays, startsAt, endsAt, places, purpose, status }: ListedBooking) => {
    const days =
      startsOn === endsOn
        ? writeDateShort(startsOn)
        : `${writeDateShort(startsOn)}–${writeDateShort(endsOn)}, ${weekdays.map(day => phrase(WEEKDAY_WORDS[day as Weekday].short)).join(', ')}`
    return {
      when: `${days}, ${startsAt}–${endsAt}`,
      places: places === null ? t('bookings.whole') : t('bookings.places', { count: places }),
      purpose: phrase(bookingPurposeWords[purpose]),
      status: phrase(bookingStatusWords[status]),
    }
  }
}
