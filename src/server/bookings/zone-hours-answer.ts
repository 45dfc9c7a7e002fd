import type { zoneHours } from '#contract/bookings/zone-hours.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { type WorkplaceMinutes, workplaceHours } from '#domain/bookings/workplace-minutes.ts'
import type { Dates } from '#domain/bookings/zone-day.ts'
import { recordsBetween, utilisation, type ZoneRecords, zoneLoad } from '#domain/bookings/zone-load.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { Zone } from '#domain/zones/zone.ts'
import type { LedgersNow } from './ledger-now.ts'

/** How far each zone is used in a period, as an answer has it. */
export type ZoneHoursAnswer = AnswerOf<typeof zoneHours>

/** Answers how far each zone is used; zones that are not open in the period are left out. */
export function zoneHoursAnswer(now: LedgersNow, { from, to }: Dates, language: Language): ZoneHoursAnswer {
  const records = now.seen
    .map(one => ({ ...one, records: recordsBetween(now.recordsOf(one.record), from, to) }))
    .filter(one => one.records.days.length > 0 || one.records.uses.length > 0)
  return {
    ...{ from, to, on: now.on },
    zones: records.map(one => ({ ...headOf(now, one, language), load: loadAnswer(one.records, now.on) })),
    total: loadAnswer(together(records.map(one => one.records)), now.on),
  }
}

/** The name of a zone in a language; in Russian where it has no other. */
export const zoneName = ({ name, nameEn }: Zone, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name

/** What a zone is, as an answer has it. */
export const headOf = (
  { names }: LedgersNow,
  { record, isWhole }: LedgersNow['seen'][number],
  language: Language,
) => ({
  ...{ zone: record.code, name: zoneName(record, language), kind: record.kind, owner: record.owner, isWhole },
  ownerName: names.get(record.owner) ?? record.owner,
})

/** The load of a zone in workplace-hours, with its plan and fact as shares. */
export function loadAnswer(records: ZoneRecords, on: LocalDate) {
  const load = zoneLoad(records, on)
  return {
    ...inHours(load, ['available', 'downtime', 'planned', 'idle']),
    downtimeBy: inHours(load.downtimeBy, ['maintenance', 'repair', 'breakdown']),
    byNow: inHours(load.byNow, ['available', 'downtime', 'planned', 'held', 'idle']),
    ...{ plan: utilisation(load.planned, load.available) },
    ...{ fact: utilisation(load.byNow.held, load.byNow.available) },
  }
}

function inHours<K extends string>(
  figures: Readonly<Record<K, WorkplaceMinutes>>,
  names: readonly K[],
): Record<K, number> {
  return Object.fromEntries(names.map(name => [name, workplaceHours(figures[name])])) as Record<K, number>
}

const together = (all: readonly ZoneRecords[]): ZoneRecords => ({
  days: all.flatMap(({ days }) => days),
  downtimes: all.flatMap(({ downtimes }) => downtimes),
  uses: all.flatMap(({ uses }) => uses),
})
