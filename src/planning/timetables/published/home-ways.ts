import type { Distribution } from '#domain/timetables/distribution.ts'
import { minutesBetween } from '#domain/timetables/minutes-between.ts'
import type { PairBlock } from '#domain/timetables/pair-block.ts'
import type { PublishedDay } from '#domain/timetables/published-week.ts'
import type { IsRemote } from '#domain/timetables/remote-beside-college.ts'
import type { ImprovementWishes } from './improvement-wishes.ts'
import { rowsByName } from './week-attendees.ts'

/**
 * The wish that a group has time for the way home between what it has at the college and what it has remotely: for each
 * two such blocks of it, pairs free in between.
 */
export function homeWays(
  blocks: readonly PairBlock[],
  days: readonly PublishedDay[],
  isRemote: IsRemote,
  { home, minutesHome }: ImprovementWishes,
): Distribution[] {
  const free = freePairsFor(minutesHome, days)
  if (free === 0 || home === 0) return []
  const shared = new Map<string, number>()
  for (const rows of rowsByName(blocks, ({ groups }) => groups).values()) {
    for (const [remote, there] of passesIn(rows)) {
      const word = `${remote} ${there}`
      shared.set(word, (shared.get(word) ?? 0) + 1)
    }
  }
  return [...shared].map(([word, groups]) => ({
    ...{ kind: 'MinGap', parameters: [free], lessons: word.split(' ').map(Number) },
    ...{ required: false, penalty: home * groups },
  }))

  /** Each remote block of a group with each one at the college that the same students attend. */
  function* passesIn(rows: readonly number[]): Iterable<readonly [number, number]> {
    for (const one of rows) {
      const remote = blocks[one]
      if (!remote || !isRemote(remote)) continue
      for (const other of rows) {
        const there = blocks[other]
        if (there && !isRemote(there) && mayShareStudents(remote, there)) yield [one, other]
      }
    }
  }
}

const mayShareStudents = (one: PairBlock, other: PairBlock): boolean =>
  one.subgroup === null || other.subgroup === null || one.subgroup === other.subgroup

/** The most free pairs that a day has to spare. */
const MOST_FREE = 8

/** How many free pairs leave so many minutes on every one of these days, whenever they are. */
function freePairsFor(minutes: number, days: readonly PublishedDay[]): number {
  for (let free = 0; free < MOST_FREE; free++) {
    if (days.every(day => leaves(day, free) >= minutes)) return free
  }
  return MOST_FREE
}

/** The fewest minutes that so many free pairs of a day leave. */
const leaves = (day: PublishedDay, free: number): number =>
  day.bells.reduce(
    (fewest, { pair }) =>
      day.bells.some(bell => bell.pair === pair + 1 + free)
        ? Math.min(fewest, minutesBetween(day, pair, pair + 1 + free))
        : fewest,
    Number.POSITIVE_INFINITY,
  )
