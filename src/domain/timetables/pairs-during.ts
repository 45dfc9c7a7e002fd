import type { CalendarDay } from '../rules/calendar-day.ts'
import type { LocalDate } from '../values/local-date.ts'
import { minutesOfDay } from '../values/local-time.ts'
import type { Reservation } from '../zones/reservation.ts'
import { partOf } from '../zones/taken-places.ts'
import { meets } from '../zones/zone-hours.ts'
import type { Bell } from './bell.ts'
import { bellsOn } from './bell-times.ts'

/** The first and the last pair of a day. */
export interface PairSpan {
  readonly fromPair: number
  readonly toPair: number
}

/** Every pair of a day, whatever bells ring. */
export const ALL_PAIRS: PairSpan = { fromPair: 1, toPair: 99 }

/**
 * The pairs of a date that a reservation takes; nothing where it lies before the first bell, behind the last or in a break.
 *
 * @param bells - those of the site of its zone
 */
export function pairsDuring(
  reservation: Pick<Reservation, 'startsAt' | 'endsAt'>,
  bells: readonly Bell[],
  date: LocalDate,
  calendar: readonly CalendarDay[] = [],
): PairSpan | null {
  const part = partOf(reservation)
  if (reservation.startsAt === null && reservation.endsAt === null) return ALL_PAIRS
  const taken = bellsOn(bells, calendar, date)
    .filter(bell => meets(part, { startsAt: minutesOfDay(bell.startsAt), endsAt: minutesOfDay(bell.endsAt) }))
    .map(({ pair }) => pair)
  return taken.length === 0 ? null : { fromPair: Math.min(...taken), toPair: Math.max(...taken) }
}
