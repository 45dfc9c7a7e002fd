import { minutesOfDay } from '../values/local-time.ts'
import type { Reservation } from './reservation.ts'
import { type DayPart, meets } from './zone-hours.ts'

/** The part of a day that a reservation takes; the whole day where it names no times. */
export const partOf = ({ startsAt, endsAt }: Pick<Reservation, 'startsAt' | 'endsAt'>): DayPart => ({
  startsAt: startsAt === null ? 0 : minutesOfDay(startsAt),
  endsAt: endsAt === null ? WHOLE_DAY : minutesOfDay(endsAt),
})

/** Minutes of a day. */
const WHOLE_DAY = 24 * 60

/** What takes places of a zone in a part of a day. */
export interface TakenPart extends DayPart {
  /** `null` for the whole zone. */
  readonly places: number | null
}

/**
 * The most places that are taken at any minute of a part of a day; infinite where the whole zone is.
 *
 * @param part - the whole day when left out
 */
export function mostTaken(
  taken: readonly TakenPart[],
  part: DayPart = { startsAt: 0, endsAt: WHOLE_DAY },
): number {
  const present = taken.filter(one => meets(one, part))
  // What is taken only grows when something begins, so that these moments are all that need a look.
  const moments = [part.startsAt, ...present.map(({ startsAt }) => Math.max(startsAt, part.startsAt))]
  const at = (moment: number) =>
    present
      .filter(one => one.startsAt <= moment && moment < one.endsAt)
      .reduce((sum, { places }) => sum + (places ?? Number.POSITIVE_INFINITY), 0)
  return Math.max(...moments.map(at))
}
