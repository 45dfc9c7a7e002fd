import type { LocalDate } from '../values/local-date.ts'
import type { Reservation, ReservationKind } from '../zones/reservation.ts'
import { reservedMinutes } from './reserved-minutes.ts'
import { sumMinutes, type WorkplaceMinutes } from './workplace-minutes.ts'
import { openMinutes, type ZoneDay } from './zone-day.ts'

/** For what places of a zone stand idle though it is open, in the order in which a place that has several is counted. */
export const DOWNTIME_KINDS = [
  'maintenance',
  'repair',
  'breakdown',
] as const satisfies readonly ReservationKind[]

/** A kind of downtime. */
export type DowntimeKind = (typeof DOWNTIME_KINDS)[number]

/** What one reservation takes from a zone on one date. */
export interface Downtime {
  readonly reservation: string
  readonly kind: DowntimeKind
  readonly date: LocalDate
  readonly lost: WorkplaceMinutes
}

/**
 * The downtime of a zone by date and reservation. A day never loses more than it has: what several reservations take
 * beyond it is counted for the first of them, by kind and then by code.
 *
 * @param reservations - those of the zone, of any kind
 */
export function downtimeOf(days: readonly ZoneDay[], reservations: readonly Reservation[]): Downtime[] {
  const idle = reservations.filter(isDowntime).sort(inOrder)
  return days.flatMap(day => {
    let left = openMinutes(day) as number
    return idle.flatMap(({ code, kind, ...reservation }) => {
      const lost = Math.min(reservedMinutes(day, reservation), left) as WorkplaceMinutes
      left -= lost
      return lost > 0 ? [{ reservation: code, kind, date: day.date, lost }] : []
    })
  })
}

/** What all downtimes of a date take together. */
export const lostOn = (downtimes: readonly Downtime[], date: LocalDate): WorkplaceMinutes =>
  sumMinutes(downtimes.filter(one => one.date === date).map(({ lost }) => lost))

const isDowntime = (one: Reservation): one is Reservation & { readonly kind: DowntimeKind } =>
  (DOWNTIME_KINDS as readonly string[]).includes(one.kind)

const inOrder = (
  one: Pick<Reservation, 'code'> & { readonly kind: DowntimeKind },
  other: Pick<Reservation, 'code'> & { readonly kind: DowntimeKind },
): number =>
  DOWNTIME_KINDS.indexOf(one.kind) - DOWNTIME_KINDS.indexOf(other.kind) || (one.code < other.code ? -1 : 1)
