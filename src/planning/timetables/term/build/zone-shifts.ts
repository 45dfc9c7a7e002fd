import { academicHours, toClockHours } from '#domain/values/hours.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import { minutesOfDay } from '#domain/values/local-time.ts'
import type { Zone } from '#domain/zones/zone.ts'
import { shiftParts } from '#domain/zones/zone-hours.ts'
import type { LessonTime, TermSite } from '../term-problem.ts'

/** Pairs of a day of practice, the last of them perhaps in part: 36 academic hours are six days of 3 pairs, or five of 3.6. */
export const practicePairs = (weekHours: number, days: number): number => Math.ceil(weekHours / days / 2)

/**
 * The shifts in which a block of practice may be in a zone: all days of its week, one shift after another through the hours
 * for which the zone is open. 36 academic hours are 27 clock hours: in six days 4.5 hours each, in five 5.4.
 */
export function zoneShifts(
  zone: Pick<Zone, 'shifts' | 'daysPerWeek' | 'hoursPerDay' | 'opensAt'>,
  site: TermSite,
  daysPerWeek: number,
  weekHours: number,
): LessonTime[] {
  const [firstPair] = site.pairs
  if (!firstPair) return []
  const days = Math.min(zone.daysPerWeek, daysPerWeek)
  const weekdays = Array.from({ length: days }, (_, at) => (at + 1) as Weekday)
  const opensAt = zone.opensAt === null ? firstPair.startsAt : minutesOfDay(zone.opensAt)
  return shiftParts(zone, opensAt, toClockHours(academicHours(weekHours)), days).map(
    ({ startsAt, endsAt }) => {
      const nearest = site.pairs.toSorted(
        (one, other) => Math.abs(one.startsAt - startsAt) - Math.abs(other.startsAt - startsAt),
      )[0]
      return { weekdays, pair: nearest?.pair ?? 1, startsAt, endsAt, price: 0 }
    },
  )
}
