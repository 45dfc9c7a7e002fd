import { type LocalTime, minutesOfDay } from '../values/local-time.ts'
import type { PublishedDay } from './published-week.ts'

/** How long a pair lasts and how long the pause after it, in minutes, where a timetable does not say when bells ring. */
const USUAL = { pair: 90, pause: 10 }

/** The minutes from the end of a pair to the beginning of a later one on a day; as usual where its bells are not written. */
export function minutesBetween({ bells }: PublishedDay, pair: number, later: number): number {
  const ended = bells.find(bell => bell.pair === pair)
  const begun = bells.find(bell => bell.pair === later)
  if (ended && begun) return minutesFrom(ended.endsAt, begun.startsAt)
  return (later - pair) * (USUAL.pair + USUAL.pause) - USUAL.pair
}

const minutesFrom = (earlier: LocalTime, later: LocalTime): number =>
  minutesOfDay(later) - minutesOfDay(earlier)
