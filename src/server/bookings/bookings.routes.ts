import {
  bookingList,
  bookingListFile,
  checkBooking,
  decideBooking,
  oneBooking,
  recordBookingUse,
  requestBooking,
  zoneWeek,
} from '#contract/bookings/bookings.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { writeBookings } from '#documents/bookings/write-bookings.ts'
import { localDate } from '#domain/values/local-date.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { bookingAnswer, bookingsAnswer, checkAnswer } from './booking-answer.ts'
import { askForZone, decideAboutBooking, recordUseOf, wishAsked } from './decide-booking.ts'
import { writtenBookings } from './written-bookings.ts'
import { zoneWeekAnswer } from './zone-week.ts'

/** The routes of bookings: who asks for zones, what their owners decide, and what was really used. */
export function bookingsRoutes(serve: Serve, { database, reactions }: Context): void {
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), act)
  const spanOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
    ...{ from: localDate(from), to: localDate(to) },
  })

  serve(bookingList, ({ caller, query, businessDate, language }) =>
    read(caller, reader => bookingsAnswer(reader, spanOf(query), businessDate, language)),
  )

  serve(bookingListFile, ({ caller, query, businessDate, language }) =>
    read(caller, async reader => {
      const { items, names } = await bookingsAnswer(reader, spanOf(query), businessDate, language)
      const written = writtenBookings(items, query.numbers)
      const name = language === 'ru' ? 'Бронирования участков' : 'Bookings of zones'
      return { name: `${name}.xlsx`, bytes: await writeBookings(written, names, language) }
    }),
  )

  serve(oneBooking, ({ caller, params, businessDate, language }) =>
    read(caller, reader => bookingAnswer(reader, params.number, businessDate, language)),
  )

  serve(zoneWeek, ({ caller, params, query }) =>
    read(caller, reader => zoneWeekAnswer(reader, params.zone, localDate(query.day))),
  )

  serve(checkBooking, ({ caller, body, businessDate, language }) =>
    read(caller, reader => checkAnswer(reader, wishAsked(body), businessDate, language)),
  )

  serve(requestBooking, ({ caller, body, businessDate }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      const { number, status } = await askForZone(tx, body, businessDate)
      return { number, status, told: await reactions.bookingChanged(tx, number) }
    }),
  )

  serve(decideBooking, ({ caller, params, body, businessDate }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui', reason: body.reason || undefined }, async tx => {
      const { number, status } = await decideAboutBooking(tx, params.number, body, businessDate)
      return { number, status, told: await reactions.bookingChanged(tx, number) }
    }),
  )

  serve(recordBookingUse, ({ caller, params, body, businessDate }) =>
    inTransaction(database, scopeOf(caller), { cause: 'ui' }, async tx => {
      await recordUseOf(tx, params.number, body, businessDate)
      return { number: params.number, date: body.date }
    }),
  )
}
