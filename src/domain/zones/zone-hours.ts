import type { ClockHours } from '../values/hours.ts'
import { type LocalTime, minutesOfDay } from '../values/local-time.ts'
import type { Zone } from './zone.ts'

/** A part of a day, in minutes since midnight; its end belongs to it no more. */
export interface DayPart {
  readonly startsAt: number
  readonly endsAt: number
}

/** Whether two parts of a day have a minute in common. */
export const meets = (one: DayPart, other: DayPart): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt

/** The hours for which a zone is open on each of its days. */
export function openHours(
  { opensAt, hoursPerDay }: Pick<Zone, 'opensAt' | 'hoursPerDay'>,
  firstBell: LocalTime,
): DayPart {
  const startsAt = minutesOfDay(opensAt ?? firstBell)
  return { startsAt, endsAt: startsAt + hoursPerDay * 60 }
}

/**
 * The shifts of a zone, one after another through the hours for which it is open; none where a shift is longer than the day.
 *
 * @param opensAt - in minutes since midnight
 * @param weekHours - clock hours of a group's week of practice
 * @param days - on how many days of the week the group comes
 */
export function shiftParts(
  { shifts, hoursPerDay }: Pick<Zone, 'shifts' | 'hoursPerDay'>,
  opensAt: number,
  weekHours: ClockHours,
  days: number,
): DayPart[] {
  const open = hoursPerDay * 60
  const length = (weekHours * 60) / days
  const count = Math.min(shifts, Math.floor(open / length))
  return Array.from({ length: count }, (_, shift) => {
    const startsAt = opensAt + shift * Math.floor(open / count)
    return { startsAt, endsAt: startsAt + length }
  })
}
