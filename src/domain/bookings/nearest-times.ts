import { addDays, type LocalDate, weekdayOf } from '../values/local-date.ts'
import { type LocalTime, timeOfMinutes } from '../values/local-time.ts'
import type { BookingWish } from './booking.ts'
import { type BookingGround, bookingConflicts } from './booking-conflicts.ts'
import { hoursAsked } from './booking-dates.ts'

/** Another time, or another zone, at which a booking would meet nothing new. */
export interface NearTime {
  readonly zone: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly startsAt: LocalTime
  readonly endsAt: LocalTime
}

/** Steps in which other hours of the day are tried, in minutes. */
const STEP = 30

/** How many days before and behind are tried for what lasts one day, weeks for what comes every week. */
const DAYS_AROUND = 7

/**
 * Where a booking would meet nothing new, the nearest first: other hours of the same days, the same hours of other days, then
 * the zones that serve the same.
 *
 * @param most - how many of each kind are given
 */
export function nearestTimes(
  wish: BookingWish,
  ground: BookingGround,
  others: readonly BookingGround[],
  today: LocalDate,
  most = 3,
): NearTime[] {
  // Whoever needs the owner's reason anyway, as for an evening, may need it for the same again.
  const needed = new Set(
    bookingConflicts(ground, wish).flatMap(({ weight, reason }) =>
      weight === 'needsReason' ? reason.code : [],
    ),
  )
  const isFree = (tried: BookingGround, near: BookingWish) =>
    bookingConflicts(tried, near).every(
      ({ weight, reason }) => weight === 'needsReason' && needed.has(reason.code),
    )
  const hours = otherHours(wish, ground).filter(near => isFree(ground, near))
  const days = otherDays(wish, today).filter(near => isFree(ground, near))
  const zones = others
    .map(other => ({ other, near: { ...wish, zone: other.times.zone } }))
    .filter(({ other, near }) => isFree(other, near))
    .map(({ near }) => near)
  return [hours, days, zones].flatMap(kind => kind.slice(0, most).map(nearOf))
}

const nearOf = ({ zone, startsOn, endsOn, startsAt, endsAt }: BookingWish): NearTime => ({
  ...{ zone, startsOn, endsOn, startsAt, endsAt },
})

function otherHours(wish: BookingWish, { times: { open } }: BookingGround): BookingWish[] {
  const { startsAt, endsAt } = hoursAsked(wish)
  const length = endsAt - startsAt
  const count = Math.max(Math.floor((open.endsAt - open.startsAt - length) / STEP) + 1, 0)
  return Array.from({ length: count }, (_, at) => open.startsAt + at * STEP)
    .filter(start => start !== startsAt)
    .toSorted((one, other) => Math.abs(one - startsAt) - Math.abs(other - startsAt))
    .map(start => ({ ...wish, startsAt: timeOfMinutes(start), endsAt: timeOfMinutes(start + length) }))
}

function otherDays(wish: BookingWish, today: LocalDate): BookingWish[] {
  const isOneDay = wish.startsOn === wish.endsOn
  const step = isOneDay ? 1 : 7
  return Array.from({ length: DAYS_AROUND }, (_, at) => at + 1)
    .flatMap(at => [at * step, -at * step])
    .map(days => {
      const startsOn = addDays(wish.startsOn, days)
      const weekdays = isOneDay ? [weekdayOf(startsOn)] : wish.weekdays
      return { ...wish, weekdays, startsOn, endsOn: addDays(wish.endsOn, days) }
    })
    .filter(({ startsOn }) => startsOn >= today)
}
