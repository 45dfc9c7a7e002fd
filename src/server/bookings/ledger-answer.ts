import type { zoneLedger, zoneRecords } from '#contract/bookings/zone-hours.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import { bookingsBetween } from '#database/bookings/bookings.queries.ts'
import type { Reader } from '#database/client/transactions.ts'
import { costShares } from '#domain/bookings/cost-share.ts'
import { DOWNTIME_KINDS, type DowntimeKind } from '#domain/bookings/downtime.ts'
import { fairnessBalance, type MonthBalance } from '#domain/bookings/fairness-balance.ts'
import { orderWaiting } from '#domain/bookings/order-waiting.ts'
import { sumMinutes, workplaceHours } from '#domain/bookings/workplace-minutes.ts'
import type { Dates } from '#domain/bookings/zone-day.ts'
import { recordsBetween, type ZoneRecords } from '#domain/bookings/zone-load.ts'
import { quotaOn, type ZoneShare, zoneShares } from '#domain/bookings/zone-share.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { firstDay, lastDay } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { Reservation } from '#domain/zones/reservation.ts'
import { say } from '../http/say.ts'
import { whyNotReport } from './breakdowns.ts'
import type { LedgersNow } from './ledger-now.ts'
import { headOf, loadAnswer } from './zone-hours-answer.ts'

/** The ledger of one zone, as an answer has it. */
export type LedgerAnswer = AnswerOf<typeof zoneLedger>

/** A zone whose ledger somebody reads, in a period. */
interface LedgerAsked {
  readonly now: LedgersNow
  readonly one: LedgersNow['seen'][number]
  readonly period: Dates
  /** Of the whole year, and of the period. */
  readonly year: ZoneRecords
  readonly records: ZoneRecords
  readonly quotas: LedgersNow['quotas']
}

/** Answers who has how much of a zone in a period, and what follows from it. */
export async function ledgerAnswer(
  reader: Reader,
  now: LedgersNow,
  one: LedgersNow['seen'][number],
  period: Dates,
  language: Language,
): Promise<LedgerAnswer> {
  const asked = ledgerAsked(now, one, period)
  const report = say(await whyNotReport(reader, one.zone), language)
  return {
    ...headOf(now, one, language),
    ...{ from: period.from, to: period.to, on: now.on },
    load: loadAnswer(asked.records, now.on),
    ...{ weeks: weeksOf(asked), shares: sharesOf(asked, language), balances: balancesOf(asked) },
    ...{ carrying: carryingOf(now), costs: costsOf(asked) },
    ...{ queue: await queueOf(reader, asked, language) },
    out: now.reservations
      .filter(reservation => isOut(reservation, one.zone, now.on))
      .map(reservation => ({
        ...{ code: reservation.code, kind: reservation.kind as DowntimeKind, places: reservation.places },
        ...{ startsOn: reservation.startsOn, endsOn: reservation.endsOn, reason: reservation.reason },
        restore: report,
      })),
    stations: now.stations
      .filter(({ zone, endsOn }) => zone === one.zone && (endsOn === null || endsOn >= now.on))
      .map(({ code, name, quantity }) => ({ code, name, quantity })),
    report,
  }
}

/** Answers the records behind the figures of a zone that the reader may see. */
export function recordsAnswer(
  now: LedgersNow,
  one: LedgersNow['seen'][number],
  period: Dates,
  organisation: string | undefined,
): AnswerOf<typeof zoneRecords> {
  const { records } = ledgerAsked(now, one, period)
  const reasons = new Map(now.reservations.map(({ code, reason }) => [code, reason]))
  return {
    uses: records.uses
      .filter(use => isSeen(now, one, use.organisation))
      .filter(use => organisation === undefined || use.organisation === organisation)
      .toSorted((first, second) => (first.date < second.date ? -1 : first.date > second.date ? 1 : 0))
      .map(({ planned, held, zone: _, ...use }) => ({
        ...use,
        ...{ name: nameOf(now, use.organisation), part: now.partOf(use.record) },
        ...{ planned: workplaceHours(planned), held: workplaceHours(held) },
      })),
    downtimes: records.downtimes.map(({ lost, ...downtime }) => ({
      ...{ ...downtime, reason: reasons.get(downtime.reservation) ?? '', lost: workplaceHours(lost) },
    })),
  }
}

function ledgerAsked(now: LedgersNow, one: LedgersNow['seen'][number], period: Dates): LedgerAsked {
  const year = now.recordsOf(one.record)
  const quotas = now.quotas.filter(({ zone }) => zone === one.zone)
  return { ...{ now, one, period, year, quotas }, records: recordsBetween(year, period.from, period.to) }
}

const nameOf = ({ names }: LedgersNow, organisation: string): string =>
  names.get(organisation) ?? organisation

/** Whether the reader may know whose use it is. */
const isSeen = ({ own }: LedgersNow, { isWhole }: { readonly isWhole: boolean }, organisation: string) =>
  isWhole || own.includes(organisation)

function weeksOf({ records, period }: LedgerAsked): LedgerAnswer['weeks'] {
  const weeks: LedgerAnswer['weeks'] = []
  for (let monday = mondayOf(period.from); monday <= period.to; monday = addDays(monday, 7)) {
    const [from, to] = [monday, addDays(monday, 6)]
    const { available, downtime, planned, byNow } = loadAnswer(recordsBetween(records, from, to), to)
    weeks.push({ from, to, available, downtime, planned, held: byNow.held })
  }
  return weeks
}

function sharesOf(
  { now, one, period, records, quotas }: LedgerAsked,
  language: Language,
): LedgerAnswer['shares'] {
  const { owner } = one.record
  const passed = recordsBetween(records, period.from, now.on < period.to ? now.on : period.to)
  const byNow = new Map(zoneShares(passed, owner, quotas).map(share => [share.organisation, share.entitled]))
  const all = zoneShares(records, owner, quotas)
  const seen = all.filter(({ organisation }) => isSeen(now, one, organisation))
  const rest = all.filter(share => !seen.includes(share))
  const last = period.to
  return [
    ...seen.map(share => ({
      ...figuresOf(share),
      ...{ organisation: share.organisation, name: nameOf(now, share.organisation) },
      isOwner: share.organisation === owner,
      placeShifts: quotaOn(quotas, share.organisation, last)?.placeShifts ?? null,
      priority: quotaOn(quotas, share.organisation, last)?.priority ?? null,
      entitledByNow: hoursOrNull(byNow.get(share.organisation) ?? null),
    })),
    ...(rest.length === 0 ? [] : [restOf(rest, language)]),
  ]
}

const figuresOf = ({ entitled, planned, held }: ZoneShare) => ({
  ...{ entitled: hoursOrNull(entitled), planned: workplaceHours(planned), held: workplaceHours(held) },
})

/** All whom the reader may not tell apart. */
const restOf = (rest: readonly ZoneShare[], language: Language): LedgerAnswer['shares'][number] => ({
  ...{ organisation: null, name: language === 'ru' ? 'Все остальные' : 'All others', isOwner: false },
  ...{ placeShifts: null, priority: null, entitled: null, entitledByNow: null },
  planned: workplaceHours(sumMinutes(rest.map(({ planned }) => planned))),
  held: workplaceHours(sumMinutes(rest.map(({ held }) => held))),
})

const hoursOrNull = (minutes: ZoneShare['entitled']): number | null =>
  minutes === null ? null : workplaceHours(minutes)

/** The balances of those with a quota that the reader may know. */
function balancesOf(asked: LedgerAsked): LedgerAnswer['balances'] {
  const { now, one, quotas } = asked
  const holders = [...new Set(quotas.map(({ organisation }) => organisation))]
    .filter(organisation => isSeen(now, one, organisation))
    .sort()
  return holders
    .map(organisation => ({
      ...{ organisation, name: nameOf(now, organisation) },
      months: balanceOf(asked, organisation).map(({ month, isFact, carried, entitled, used, balance }) => ({
        ...{ month, isFact, carried: workplaceHours(carried), entitled: workplaceHours(entitled) },
        ...{ used: workplaceHours(used), balance: workplaceHours(balance) },
      })),
    }))
    .filter(({ months }) => months.length > 0)
}

const balanceOf = ({ now, year, quotas }: LedgerAsked, organisation: string): MonthBalance[] =>
  fairnessBalance(now.year, year, organisation, quotas, { rules: now.rules, on: now.on })

function carryingOf({ rules, on }: LedgersNow): LedgerAnswer['carrying'] {
  const rule = ruleOn(rules, 'balanceCarried', on)
  if (!rule) return null
  const { value: percent, source } = rule
  return { percent, months: ruleOn(rules, 'balanceLimit', on)?.value ?? null, source }
}

function costsOf({ now, one, records, quotas }: LedgerAsked): LedgerAnswer['costs'] {
  return costShares(records.uses, one.record.owner, quotas)
    .filter(({ organisation }) => isSeen(now, one, organisation))
    .map(({ organisation, held, amount, unpriced, lines }) => ({
      ...{ organisation, name: nameOf(now, organisation), amount },
      ...{ held: workplaceHours(held), unpriced: workplaceHours(unpriced) },
      lines: lines.map(line => ({ ...line, held: workplaceHours(line.held) })),
    }))
}

/** The requests for a zone that wait, whoever goes first at the head; for those who see all of its ledger. */
async function queueOf(
  reader: Reader,
  asked: LedgerAsked,
  language: Language,
): Promise<LedgerAnswer['queue']> {
  const { now, one, quotas } = asked
  if (!one.isWhole) return []
  const days = { from: firstDay(now.year), to: lastDay(now.year) }
  const waiting = (await bookingsBetween(reader, days)).filter(
    ({ zone, status }) => zone === one.zone && status === 'requested',
  )
  const ordered = orderWaiting(
    waiting.map(({ number, organisation, startsOn, madeAt }) => {
      const month = balanceOf(asked, organisation).find(
        balance => balance.month.slice(0, 7) === startsOn.slice(0, 7),
      )
      return {
        ...{ request: String(number), organisation, askedAt: new Date(madeAt).toISOString() },
        ...{ balance: month?.balance ?? null, entitled: month?.entitled ?? null },
        priority: quotaOn(quotas, organisation, startsOn)?.priority ?? null,
      }
    }),
  )
  return ordered.map(({ request, organisation, balance, reason }) => ({
    ...{ booking: Number(request), organisation, name: nameOf(now, organisation) },
    balance: hoursOrNull(balance),
    reason: reason ? (say({ ...reason, facts: named(now, reason.facts) }, language)?.sentence ?? null) : null,
  }))
}

const named = (now: LedgersNow, facts: Readonly<Record<string, unknown>>) => ({
  ...(facts as Record<string, string>),
  ...{ first: nameOf(now, String(facts.first)), second: nameOf(now, String(facts.second)) },
})

const isOut = ({ kind, zone, endsOn }: Reservation, code: string, on: LocalDate): boolean =>
  zone === code && endsOn >= on && (DOWNTIME_KINDS as readonly string[]).includes(kind)
