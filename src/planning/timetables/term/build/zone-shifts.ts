import type { Weekday } from '#domain/values/local-date.ts'
import type { Zone } from '#domain/zones/zone.ts'
import type { LessonTime, TermSite } from '../term-problem.ts'

/** Pairs of a day of practice: 36 academic hours a week are six days of three pairs, or five of up to four. */
export const practicePairs = (weekHours: number, days: number): number => Math.ceil(weekHours / days / 2)

/** The shifts in which a block of practice may be in a zone: all days of its week, one shift after another. */
export function zoneShifts(
  zone: Pick<Zone, 'shifts' | 'daysPerWeek'>,
  site: TermSite,
  daysPerWeek: number,
  pairs: number,
): LessonTime[] {
  const days = Math.min(zone.daysPerWeek, daysPerWeek)
  const weekdays = Array.from({ length: days }, (_, at) => (at + 1) as Weekday)
  return Array.from({ length: zone.shifts }, (_, shift) => site.pairs[shift * pairs])
    .filter((first, shift) => first !== undefined && site.pairs.length >= (shift + 1) * pairs)
    .map(first => ({ weekdays, pair: first?.pair ?? 1, price: 0 }))
}
