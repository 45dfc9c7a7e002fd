import type { ZoneHoursRow } from '#documents/bookings/write-zone-hours.ts'
import { type WorkplaceMinutes, workplaceHours } from '#domain/bookings/workplace-minutes.ts'
import type { Dates } from '#domain/bookings/zone-day.ts'
import { recordsBetween, zoneLoad } from '#domain/bookings/zone-load.ts'
import { zoneShares } from '#domain/bookings/zone-share.ts'
import type { Language } from '#domain/values/text.ts'
import type { LedgersNow } from './ledger-now.ts'
import { zoneName } from './zone-hours-answer.ts'

/** The rows of the spreadsheet: each zone, and below it the organisations that the reader may know. */
export function zoneHoursRows(now: LedgersNow, { from, to }: Dates, language: Language): ZoneHoursRow[] {
  return now.seen.flatMap(one => {
    const records = recordsBetween(now.recordsOf(one.record), from, to)
    const load = zoneLoad(records, now.on)
    const zone = `${one.zone} ${zoneName(one.record, language)}`
    const quotas = now.quotas.filter(quota => quota.zone === one.zone)
    const shares = zoneShares(records, one.record.owner, quotas).filter(
      ({ organisation }) => one.isWhole || now.own.includes(organisation),
    )
    if (records.days.length === 0) return []
    return [
      {
        ...{ zone, organisation: language === 'ru' ? 'всего' : 'total', isTotal: true, entitled: null },
        ...{ available: hours(load.available), downtime: hours(load.downtime), idle: hours(load.idle) },
        ...{ planned: hours(load.planned), held: hours(load.byNow.held) },
        availableByNow: hours(load.byNow.available),
      },
      ...shares.map(({ organisation, entitled, planned, held }) => ({
        ...{ zone, organisation: now.names.get(organisation) ?? organisation, isTotal: false },
        ...{ available: null, downtime: null, idle: null, availableByNow: null },
        ...{
          entitled: entitled === null ? null : hours(entitled),
          planned: hours(planned),
          held: hours(held),
        },
      })),
    ]
  })
}

const hours = (minutes: WorkplaceMinutes): number => Math.round(workplaceHours(minutes) * 100) / 100
