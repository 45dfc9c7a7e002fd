import type { RuleSeverity } from '../rules/rule.ts'
import { type LocalDate, mondayOf } from '../values/local-date.ts'
import { timeOfMinutes } from '../values/local-time.ts'
import type { Refusal } from '../values/refusal.ts'
import type { Text } from '../values/text.ts'
import type { DayPart } from '../zones/zone-hours.ts'
import type { BookingWish } from './booking.ts'
import { datesAsked, hoursAsked } from './booking-dates.ts'
import { placeShifts, type WeekQuota } from './week-quota.ts'
import { placesFree, takenIn, type ZoneTaking, type ZoneTimes } from './zone-times.ts'

/** What a conflict does: it blocks; the owner may allow it with a reason; it is worth knowing. */
export type ConflictWeight = 'blocks' | 'needsReason' | 'warns'

/** What stands against a booking on a date, or for a week from its Monday. */
export interface BookingConflict {
  readonly date: LocalDate
  readonly weight: ConflictWeight
  readonly reason: Refusal
}

/** What a booking is held against. */
export interface BookingGround {
  readonly times: ZoneTimes
  /** The quota of the asker in a week; nothing where none limits it. */
  readonly quotaOf: (monday: LocalDate) => WeekQuota | undefined
  /** The organisation of the two that has no agreement in force on a date; nothing where all have. */
  readonly withoutAgreement: (date: LocalDate) => string | undefined
  /** What a missing agreement amounts to on a date; nothing where no rule asks for one. */
  readonly agreementRule: (date: LocalDate) => RuleSeverity | undefined
  /** The source among what takes places that is the booking itself. */
  readonly itself: string | null
}

/** All that stands against a booking, in the order of its dates; what blocks goes first on each. */
export function bookingConflicts(ground: BookingGround, wish: BookingWish): BookingConflict[] {
  const dates = datesAsked(wish)
  const part = hoursAsked(wish)
  return [
    ...agreementConflicts(ground, wish, dates),
    ...dates.flatMap(date => [
      ...placeConflicts(ground, wish, date, part),
      ...hourConflicts(ground, date, part),
    ]),
    ...quotaConflicts(ground, wish, dates, part),
  ].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

const WEIGHTS = { block: 'blocks', warn: 'warns' } as const

/** One conflict for all dates: an agreement is signed for a time and not for a day. */
function agreementConflicts(
  { times, withoutAgreement, agreementRule }: BookingGround,
  { organisation }: BookingWish,
  dates: readonly LocalDate[],
): BookingConflict[] {
  if (organisation === times.owner) return []
  for (const date of dates) {
    const lacking = withoutAgreement(date)
    const severity = agreementRule(date)
    if (lacking === undefined || severity === undefined || severity === 'prefer') continue
    const facts = { zone: times.name, date, organisation: lacking }
    return [{ date, weight: WEIGHTS[severity], reason: { code: 'bookings.no-agreement', facts } }]
  }
  return []
}

function placeConflicts(
  { times, itself }: BookingGround,
  { places }: BookingWish,
  date: LocalDate,
  part: DayPart,
): BookingConflict[] {
  const seats = times.seatsOn(date)
  const facts = { zone: times.name, date, from: timeOfMinutes(part.startsAt), to: saidEnd(part) }
  if (seats === 0) return [{ date, weight: 'blocks', reason: { code: 'bookings.zone-not-there', facts } }]
  const asked = places ?? seats
  const free = placesFree(times, date, part, itself)
  const around = takenIn(times, date, part, itself)
  const conflict = (weight: ConflictWeight, code: string, who: readonly ZoneTaking[]): BookingConflict => ({
    ...{ date, weight },
    reason: { code, facts: { ...facts, asked, free, seats, who: who.map(one => takerOf(one, seats)) } },
  })
  const firm = around.filter(({ isFirm }) => isFirm)
  if (asked > free)
    return [conflict('blocks', asked > seats ? 'bookings.zone-too-small' : 'bookings.too-few-places', firm)]
  const rivals = around.filter(({ isFirm }) => !isFirm)
  const wanted = rivals.reduce((sum, one) => sum + (one.places ?? seats), asked)
  return wanted > free ? [conflict('warns', 'bookings.asked-by-others', rivals)] : []
}

/** Who takes places, how many and when, in both languages. */
export function takerOf({ name, places, startsAt, endsAt }: ZoneTaking, seats: number): Text {
  const hours = `${timeOfMinutes(startsAt)}–${saidEnd({ startsAt, endsAt })}`
  const taken = places ?? seats
  return { ru: `${name.ru} (${hours}, мест: ${taken})`, en: `${name.en} (${hours}, places: ${taken})` }
}

const saidEnd = ({ endsAt }: DayPart): string => (endsAt >= 24 * 60 ? '24:00' : timeOfMinutes(endsAt))

/** The owner may open a zone on a day or at an hour at which it is closed. */
function hourConflicts({ times }: BookingGround, date: LocalDate, part: DayPart): BookingConflict[] {
  const { open, name, isOpenOn, seatsOn } = times
  if (seatsOn(date) === 0) return []
  const facts = { zone: name, date, from: timeOfMinutes(open.startsAt), to: saidEnd(open) }
  const weight = 'needsReason'
  if (!isOpenOn(date)) return [{ date, weight, reason: { code: 'bookings.closed-day', facts } }]
  return part.startsAt < open.startsAt || part.endsAt > open.endsAt
    ? [{ date, weight, reason: { code: 'bookings.closed-hours', facts } }]
    : []
}

function quotaConflicts(
  { times, quotaOf }: BookingGround,
  wish: BookingWish,
  dates: readonly LocalDate[],
  part: DayPart,
): BookingConflict[] {
  if (wish.organisation === times.owner) return []
  return [...new Set(dates.map(mondayOf))].flatMap(monday => {
    const quota = quotaOf(monday)
    const first = dates.find(day => mondayOf(day) === monday)
    if (!quota || !first) return []
    const asked = placeShifts(times, { ...part, places: wish.places }, first)
    const { allowed, used } = quota
    const facts = { zone: times.name, monday, allowed, used, asked, over: used + asked - allowed }
    return used + asked > allowed
      ? [{ date: first, weight: 'needsReason' as const, reason: { code: 'bookings.over-quota', facts } }]
      : []
  })
}
