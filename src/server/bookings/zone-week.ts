import type { zoneWeek } from '#contract/bookings/bookings.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import type { Reader } from '#database/client/transactions.ts'
import { sourceOf } from '#domain/bookings/zone-times.ts'
import { productionCalendar } from '#domain/rules/production-calendar.ts'
import { addDays, type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import { zoneIn } from './booking-answer.ts'
import { zoneRecords } from './zone-records.ts'
import { zoneTimesOf } from './zone-times-of.ts'

/** A zone through the week of a day, as far as the reader may know who is there. */
export async function zoneWeekAnswer(
  reader: Reader,
  code: string,
  day: LocalDate,
): Promise<AnswerOf<typeof zoneWeek>> {
  const monday = mondayOf(day)
  const records = await zoneRecords(reader, { from: monday, to: addDays(monday, 6) })
  const { zone, name, owner, open, seatsOn, isOpenOn, takings } = zoneTimesOf(
    records,
    zoneIn(records.zones, code),
  )
  const calendar = productionCalendar(records.calendarDays)
  const bySource = new Map(records.bookings.map(({ number }) => [sourceOf(number), number]))
  return {
    ...{ zone, name, owner, monday, open },
    days: Array.from({ length: 7 }, (_, at) => addDays(monday, at)).map(date => ({
      ...{ date, isOpen: isOpenOn(date), seats: seatsOn(date), holiday: calendar.holidayOn(date) },
    })),
    takings: takings
      .map(({ organisation: _, ...taking }) => ({ ...taking, booking: bySource.get(taking.source) ?? null }))
      .sort((one, other) =>
        one.date < other.date ? -1 : one.date > other.date ? 1 : one.startsAt - other.startsAt,
      ),
  }
}
