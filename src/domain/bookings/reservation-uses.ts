import type { LocalDate } from '../values/local-date.ts'
import type { Reservation } from '../zones/reservation.ts'
import type { Zone } from '../zones/zone.ts'
import { reservedMinutes } from './reserved-minutes.ts'
import { workplaceMinutes } from './workplace-minutes.ts'
import type { ZoneDay } from './zone-day.ts'
import type { ZoneUse } from './zone-use.ts'

/**
 * What exams and other reservations of a zone's owner take of it. Nobody confirms them day by day, so that a reservation
 * that still stands when its day has passed was held. Bookings are counted by themselves, downtime is no use.
 *
 * @param days - open dates of the zone
 */
export const usesOfReservations = (
  { code: zone, owner }: Pick<Zone, 'code' | 'owner'>,
  days: readonly ZoneDay[],
  reservations: readonly Reservation[],
  on: LocalDate,
): ZoneUse[] =>
  reservations.filter(isUse).flatMap(reservation =>
    days.flatMap(day => {
      const planned = reservedMinutes(day, reservation)
      if (planned === 0) return []
      return [
        {
          ...{ zone, organisation: owner, date: day.date, source: reservation.kind },
          ...{ record: reservation.code, group: null, subgroup: null, planned },
          held: day.date <= on ? planned : workplaceMinutes(0, 0),
        },
      ]
    }),
  )

const isUse = (one: Reservation): one is Reservation & { readonly kind: 'exam' | 'other' } =>
  one.kind === 'exam' || one.kind === 'other'
