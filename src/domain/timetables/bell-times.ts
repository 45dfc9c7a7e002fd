import type { CalendarDay } from '../rules/calendar-day.ts'
import { isValidOn, type LocalDate, weekdayOf } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'
import type { Bell, BellDay } from './bell.ts'

/** When pairs in a row begin and end. */
export interface BellTimes {
  readonly startsAt: LocalTime
  readonly endsAt: LocalTime
}

/** What tells the time of a pair on a date at a site; nothing where no bell rings for it. */
export type ClockOfBells = (
  site: string,
  date: LocalDate,
  pair: number,
  pairs: number,
) => BellTimes | undefined

/** Opens the bells of the sites; what has no bell of its kind of day rings as on a usual one. */
export function clockOfBells(bells: readonly Bell[], calendar: readonly CalendarDay[]): ClockOfBells {
  const short = new Set(calendar.filter(({ kind }) => kind === 'shortDay').map(({ day }) => day))
  const rung = (site: string, date: LocalDate, day: BellDay) =>
    bells.filter(
      bell =>
        bell.site === site && bell.day === day && isValidOn({ from: bell.startsOn, to: bell.endsOn }, date),
    )
  return (site, date, pair, pairs) =>
    timesIn(rung(site, date, bellDayOf(date, short)), pair, pairs) ??
    timesIn(rung(site, date, 'usual'), pair, pairs)
}

/** When pairs in a row begin and end by the bells of one kind of day; nothing where none rings for one of them. */
export function timesIn<Time extends string>(
  bells: readonly { readonly pair: number; readonly startsAt: Time; readonly endsAt: Time }[],
  pair: number,
  pairs: number,
): { readonly startsAt: Time; readonly endsAt: Time } | undefined {
  const first = bells.find(bell => bell.pair === pair)
  const last = bells.find(bell => bell.pair === pair + pairs - 1)
  return first && last && { startsAt: first.startsAt, endsAt: last.endsAt }
}

/** The bells of a site that ring on a date; those of a usual day where its kind of day has none. */
export function bellsOn(bells: readonly Bell[], calendar: readonly CalendarDay[], date: LocalDate): Bell[] {
  const short = new Set(
    calendar.filter(({ kind, day }) => kind === 'shortDay' && day === date).map(({ day }) => day),
  )
  const inForce = bells.filter(({ startsOn, endsOn }) => isValidOn({ from: startsOn, to: endsOn }, date))
  const own = inForce.filter(({ day }) => day === bellDayOf(date, short))
  return own.length > 0 ? own : inForce.filter(({ day }) => day === 'usual')
}

const bellDayOf = (date: LocalDate, short: ReadonlySet<LocalDate>): BellDay => {
  if (short.has(date)) return 'short'
  return weekdayOf(date) === 6 ? 'saturday' : 'usual'
}
