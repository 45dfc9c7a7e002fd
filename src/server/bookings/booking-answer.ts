import type { bookingList, checkBooking, oneBooking } from '#contract/bookings/bookings.contract.ts'
import type { AnswerOf } from '#contract/http/route.ts'
import {
  bookingPeople,
  bookingsBetween,
  findBooking,
  historyOf,
  usesBetween,
  usesOf,
} from '#database/bookings/bookings.queries.ts'
import type { StoredBooking } from '#database/bookings/bookings.rows.ts'
import type { Reader } from '#database/client/transactions.ts'
import { readAll } from '#database/years/practice-records.queries.ts'
import type { BookingUse, BookingWish } from '#domain/bookings/booking.ts'
import { type BookingConflict, bookingConflicts } from '#domain/bookings/booking-conflicts.ts'
import { datesAsked, hoursAsked, isOver } from '#domain/bookings/booking-dates.ts'
import { whyNotAskFor, whyNotDecideFor, whyNotIn } from '#domain/bookings/booking-rights.ts'
import {
  whyNotApprove,
  whyNotCancel,
  whyNotDecline,
  whyNotWithdraw,
} from '#domain/bookings/decide-booking.ts'
import { nearestTimes } from '#domain/bookings/nearest-times.ts'
import type { Span } from '#domain/bookings/other-takings.ts'
import { datesToConfirm } from '#domain/bookings/record-use.ts'
import { needsNoApproval, whyNotRequest } from '#domain/bookings/request-booking.ts'
import { placesFree } from '#domain/bookings/zone-times.ts'
import { organisations } from '#domain/organisations/organisation.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { Planner } from '#domain/years/plan-rights.ts'
import { practiceBases } from '#domain/zones/practice-base.ts'
import { type Zone, zones } from '#domain/zones/zone.ts'
import { plannerIn } from '../http/planner-in.ts'
import { say, sayAll } from '../http/say.ts'
import { notFound } from '../http/server-errors.ts'
import { bookingGround } from './booking-ground.ts'
import { zoneRecords } from './zone-records.ts'

type Listed = AnswerOf<typeof bookingList>
type ListedBooking = Listed['items'][number]

/** The bookings that meet some days, with what may be asked for and in whose name. */
export async function bookingsAnswer(
  reader: Reader,
  span: Span,
  today: LocalDate,
  language: Language,
): Promise<Listed> {
  const planner = await plannerIn(reader)
  const stored = await bookingsBetween(reader, span)
  const uses = await usesBetween(reader, { from: addDays(span.from, -400), to: today })
  const zonesByCode = new Map((await readAll(reader, zones)).map(zone => [zone.code, zone]))
  const legal = await readAll(reader, organisations)
  const mayAskFor = legal.filter(
    ({ code, kind }) =>
      (kind === 'college' || kind === 'employer') && whyNotAskFor(planner, code) === undefined,
  )
  return {
    items: stored.map(one => listed(one, zonesByCode, planner, uses, today)),
    names: await namesOf(reader, language),
    ask: say(whyNotAskFor(planner, planner.organisation), language),
    asksFor: mayAskFor.map(({ code, shortName }) => ({ code, name: shortName })),
  }
}

function listed(
  one: StoredBooking,
  zonesByCode: ReadonlyMap<string, Zone>,
  planner: Planner,
  uses: readonly BookingUse[],
  today: LocalDate,
): ListedBooking {
  const owner = zonesByCode.get(one.zone)?.owner ?? ''
  const recorded = uses.filter(({ booking }) => booking === one.number)
  return {
    ...one,
    weekdays: [...one.weekdays],
    owner,
    isMine: planner.organisations.includes(one.organisation),
    isMyZone: whyNotDecideFor(planner, owner) === undefined,
    dates: datesAsked(one).length,
    isOver: isOver(one, today),
    toConfirm: datesToConfirm(one, recorded, today),
  }
}

async function namesOf(reader: Reader, language: Language): Promise<Listed['names']> {
  const nameOf = ({ code, name, nameEn, kind }: Zone) => {
    const said = language === 'en' ? (nameEn ?? name) : name
    return kind === 'zone' ? `${code} ${said}` : said
  }
  return {
    zones: Object.fromEntries((await readAll(reader, zones)).map(zone => [zone.code, nameOf(zone)])),
    organisations: Object.fromEntries(
      (await readAll(reader, organisations)).map(one => [one.code, one.shortName]),
    ),
    people: await bookingPeople(reader),
  }
}

const said = (conflicts: readonly BookingConflict[], language: Language) =>
  conflicts.map(({ date, weight, reason }) => {
    const { code, sentence } = say(reason, language) ?? { code: reason.code, sentence: '' }
    return { date, weight, code, sentence }
  })

/** A reason that stands in for the one that is still to be written, to ask whether an act is open with one. */
const ANY_REASON = '…'

/** One booking with all that its panel shows. */
export async function bookingAnswer(
  reader: Reader,
  number: number,
  today: LocalDate,
  language: Language,
): Promise<AnswerOf<typeof oneBooking>> {
  const booking = await findBooking(reader, number)
  if (!booking) throw notFound({ key: String(number) })
  const planner = await plannerIn(reader)
  const records = await zoneRecords(reader, weeksAround(booking))
  const zone = zoneIn(records.zones, booking.zone)
  const ground = bookingGround(records, zone, booking, number)
  const isOpen = booking.status === 'requested'
  const conflicts = isOpen ? bookingConflicts(ground, booking) : []
  const uses = await usesOf(reader, number)
  const decider = {
    ...{ who: planner, owner: zone.owner, today, seen: booking.revision },
    reason: ANY_REASON,
  }
  const dates = datesAsked(booking)
  const seats = ground.times.seatsOn(dates[0] ?? today)
  return {
    booking: listed(booking, new Map([[zone.code, zone]]), planner, uses, today),
    acts: sayAll(
      {
        approve: whyNotApprove(decider, booking, conflicts),
        decline: whyNotDecline(decider, booking),
        withdraw: whyNotWithdraw(decider, booking),
        cancel: whyNotCancel(decider, booking),
        recordUse: whyNotDecideFor(planner, zone.owner) ?? whyNotIn('recordUse', booking, booking.revision),
      },
      language,
    ),
    needsReason: conflicts.some(({ weight }) => weight === 'needsReason'),
    conflicts: said(conflicts, language),
    seats,
    days: dates.map(date => ({
      date,
      free: placesFree(ground.times, date, hoursAsked(booking), ground.itself),
    })),
    uses: uses.map(({ booking: _, ...use }) => use),
    history: await historyOf(reader, number),
    names: await namesOf(reader, language),
  }
}

/** Whole weeks around the days of a wish, so that quotas of its weeks can be counted, and days near it be proposed. */
const weeksAround = ({ startsOn, endsOn }: Pick<BookingWish, 'startsOn' | 'endsOn'>): Span => {
  const to = endsOn > startsOn ? endsOn : startsOn
  const last = addDays(startsOn, 372)
  return { from: addDays(startsOn, -14), to: addDays(to < last ? to : last, 14) }
}

/** The zone of a code. */
export function zoneIn(known: readonly Zone[], code: string): Zone {
  const zone = known.find(one => one.code === code)
  if (!zone) throw notFound({ key: code })
  return zone
}

/** What a wish is held against, read from the whole weeks around it. */
export async function groundOf(reader: Reader, wish: BookingWish, number: number | null = null) {
  const records = await zoneRecords(reader, weeksAround(wish))
  const zone = zoneIn(records.zones, wish.zone)
  const college = wish.group === null ? null : (records.groups.get(wish.group)?.college ?? null)
  return { records, zone, college, ground: bookingGround(records, zone, wish, number) }
}

/** What stands against a wish before it is sent, and where nothing would. */
export async function checkAnswer(
  reader: Reader,
  wish: BookingWish,
  today: LocalDate,
  language: Language,
): Promise<AnswerOf<typeof checkBooking>> {
  const planner = await plannerIn(reader)
  const { records, zone, college, ground } = await groundOf(reader, wish)
  const conflicts = bookingConflicts(ground, wish)
  const request = { who: planner, owner: zone.owner, today, wish, college, conflicts, reason: ANY_REASON }
  const refusal = whyNotRequest(request)
  const dates = datesAsked(wish)
  const others =
    conflicts.length === 0 ? [] : alike(await readAll(reader, practiceBases), zone, records.zones)
  const near =
    conflicts.length === 0 || dates.length === 0
      ? []
      : nearestTimes(
          wish,
          ground,
          others.map(other => bookingGround(records, other, wish)),
          today,
        )
  const names = new Map(records.zones.map(one => [one.code, one]))
  return {
    ...{ refusal: say(refusal, language), isApprovedAtOnce: needsNoApproval(planner, wish, zone.owner) },
    needsReason: conflicts.some(({ weight }) => weight === 'needsReason'),
    free: Math.min(
      ...[...dates, ...(dates.length === 0 ? [wish.startsOn] : [])].map(date =>
        placesFree(ground.times, date, hoursAsked(wish)),
      ),
    ),
    seats: ground.times.seatsOn(dates[0] ?? wish.startsOn),
    dates: dates.length,
    conflicts: said(conflicts, language),
    near: near.map(one => {
      const { name = one.zone, nameEn = null } = names.get(one.zone) ?? {}
      return { ...one, name: { ru: name, en: nameEn ?? name } }
    }),
  }
}

/** The zones that serve a practice that this zone serves as well, the most of them first. */
function alike(
  bases: readonly { readonly delivery: string; readonly index: string; readonly zone: string }[],
  zone: Zone,
  known: readonly Zone[],
): Zone[] {
  const wordOf = ({ delivery, index }: { delivery: string; index: string }) => `${delivery}\n${index}`
  const own = new Set(bases.filter(base => base.zone === zone.code).map(wordOf))
  const shared = new Map<string, number>()
  for (const base of bases)
    if (base.zone !== zone.code && own.has(wordOf(base)))
      shared.set(base.zone, (shared.get(base.zone) ?? 0) + 1)
  return known
    .filter(({ code }) => shared.has(code))
    .sort((one, other) => (shared.get(other.code) ?? 0) - (shared.get(one.code) ?? 0))
}
