import type { bookingList } from '#contract/bookings/bookings.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { localDate, type Weekday } from '#domain/values/local-date.ts'
import { localTime } from '#domain/values/local-time.ts'

type Listed = AnswerOf<typeof bookingList>['items'][number]

/** The bookings of a workbook: all, or those that are named, in the order in which they are. */
export function writtenBookings(items: readonly Listed[], numbers: string | undefined) {
  const byNumber = new Map(items.map(one => [one.number, one]))
  const chosen =
    numbers === undefined ? items : numbers.split(',').flatMap(one => byNumber.get(Number(one)) ?? [])
  return chosen.map(one => ({
    ...one,
    weekdays: one.weekdays as Weekday[],
    ...{ startsOn: localDate(one.startsOn), endsOn: localDate(one.endsOn) },
    ...{ startsAt: localTime(one.startsAt), endsAt: localTime(one.endsAt) },
  }))
}
