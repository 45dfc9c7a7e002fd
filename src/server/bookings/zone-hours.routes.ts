import {
  endBreakdown,
  reportBreakdown,
  zoneHours,
  zoneHoursFile,
  zoneLedger,
  zoneRecords,
} from '#contract/bookings/zone-hours.contract.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import { writeZoneHours } from '#documents/bookings/write-zone-hours.ts'
import type { Dates } from '#domain/bookings/zone-day.ts'
import { academicYearOf, firstDay, lastDay } from '#domain/values/academic-year.ts'
import { dottedDate, localDate } from '#domain/values/local-date.ts'
import type { Acting } from '../http/caller.ts'
import { type Context, scopeOf } from '../http/context.ts'
import type { Serve } from '../http/serve.ts'
import { notFound } from '../http/server-errors.ts'
import { endBrokenStations, reportBrokenStations } from './breakdowns.ts'
import { ledgerAnswer, recordsAnswer } from './ledger-answer.ts'
import { type LedgersNow, ledgersNow } from './ledger-now.ts'
import { zoneHoursAnswer } from './zone-hours-answer.ts'
import { zoneHoursRows } from './zone-hours-rows.ts'

/** The routes of zones' hours: how far they are used, who has how much of them, and what stands still. */
export function zoneHoursRoutes(serve: Serve, context: Context): void {
  ledgerRoutes(serve, context)
  breakdownRoutes(serve, context)
}

function ledgerRoutes(serve: Serve, { database }: Context): void {
  const read = <T>(caller: Acting, act: (reader: Reader) => Promise<T>) =>
    reading(database, scopeOf(caller), act)

  serve(zoneHours, ({ caller, query, businessDate, language }) =>
    read(caller, async reader => {
      const period = periodAsked(query)
      const now = await ledgersNow(reader, academicYearOf(period.from), businessDate)
      return zoneHoursAnswer(now, period, language)
    }),
  )

  serve(zoneHoursFile, ({ caller, query, language, businessDate }) =>
    read(caller, async reader => {
      const period = periodAsked(query)
      const now = await ledgersNow(reader, academicYearOf(period.from), businessDate)
      const name = language === 'ru' ? 'Загрузка участков' : 'Use of zones'
      return {
        name: `${name} ${dottedDate(period.from)}–${dottedDate(period.to)}.xlsx`,
        bytes: await writeZoneHours(zoneHoursRows(now, period, language), period, language),
      }
    }),
  )

  serve(zoneLedger, ({ caller, params, query, language, businessDate }) =>
    read(caller, async reader => {
      const period = periodAsked(query)
      const now = await ledgersNow(reader, academicYearOf(period.from), businessDate)
      return ledgerAnswer(reader, now, seenZone(now, params.zone), period, language)
    }),
  )

  serve(zoneRecords, ({ caller, params, query, businessDate }) =>
    read(caller, async reader => {
      const period = periodAsked(query)
      const now = await ledgersNow(reader, academicYearOf(period.from), businessDate)
      return recordsAnswer(now, seenZone(now, params.zone), period, query.organisation)
    }),
  )
}

function breakdownRoutes(serve: Serve, { database }: Context): void {
  serve(reportBreakdown, async ({ caller, params, body }) => ({
    reservation: await inTransaction(database, scopeOf(caller), { cause: 'ui' }, tx =>
      reportBrokenStations(tx, params.zone, body),
    ),
  }))

  serve(endBreakdown, async ({ caller, params, body }) => ({
    endsOn: await inTransaction(database, scopeOf(caller), { cause: 'ui' }, tx =>
      endBrokenStations(tx, params, body),
    ),
  }))
}

/** A period of one academic year: what reaches beyond that of its first day is cut off. */
function periodAsked({ from, to }: { readonly from: string; readonly to: string }): Dates {
  const first = localDate(from)
  const last = lastDay(academicYearOf(first))
  const asked = localDate(to)
  return {
    from: first < firstDay(academicYearOf(first)) ? firstDay(academicYearOf(first)) : first,
    to: asked > last ? last : asked,
  }
}

function seenZone(now: LedgersNow, zone: string): LedgersNow['seen'][number] {
  const one = now.seen.find(seen => seen.zone === zone)
  if (!one) throw notFound()
  return one
}
