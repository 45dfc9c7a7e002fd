import type { Reservation } from '../zones/reservation.ts'
import { partOf } from '../zones/taken-places.ts'
import { type WorkplaceMinutes, workplaceMinutes } from './workplace-minutes.ts'
import { minutesIn, type ZoneDay } from './zone-day.ts'

/** What a reservation takes of a zone on one of its open dates: no more places and hours than it has, nothing outside its dates. */
export function reservedMinutes(
  { date, places, open }: ZoneDay,
  reservation: Pick<Reservation, 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt' | 'places'>,
): WorkplaceMinutes {
  if (date < reservation.startsOn || date > reservation.endsOn) return workplaceMinutes(0, 0)
  const asked = partOf(reservation)
  const within = {
    startsAt: Math.max(asked.startsAt, open.startsAt),
    endsAt: Math.min(asked.endsAt, open.endsAt),
  }
  return workplaceMinutes(Math.min(reservation.places ?? places, places), minutesIn(within))
}
