import type { PublishedRow } from './published-week.ts'

/** Gaps (окна) of everybody in a timetable, in pairs. */
export interface WeekGaps {
  readonly groups: number
  readonly teachers: number
}

/** The free pairs between the first and the last busy pair of one day: 1, 2 and 5 leave 3 and 4 free. */
export function gapsBetween(pairs: Iterable<number>): number {
  const busy = new Set(pairs)
  return busy.size === 0 ? 0 : Math.max(...busy) - Math.min(...busy) + 1 - busy.size
}

/**
 * Counts the gaps of each group and of each teacher, day by day. A pair in which only a subgroup has a lesson is busy for
 * its group; a remote lesson counts as any other, so a lecture in the evening opens a gap up to it.
 */
export function gapsOf(rows: readonly PublishedRow[]): WeekGaps {
  return {
    groups: sumOfGaps(rows, ({ group }) => [group]),
    teachers: sumOfGaps(rows, ({ teachers }) => teachers),
  }
}

function sumOfGaps(rows: readonly PublishedRow[], whoIn: (row: PublishedRow) => readonly string[]): number {
  const busy = new Map<string, Set<number>>()
  for (const row of rows) {
    for (const who of whoIn(row)) {
      const day = `${row.date} ${who}`
      busy.set(day, (busy.get(day) ?? new Set()).add(row.pair))
    }
  }
  return [...busy.values()].reduce((sum, pairs) => sum + gapsBetween(pairs), 0)
}
