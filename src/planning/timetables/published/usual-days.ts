import type { PublishedRow } from '#domain/timetables/published-week.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** When a group or a teacher is at college in the published week. */
export interface UsualDays {
  readonly dates: ReadonlySet<LocalDate>
  /** The earliest and the latest pair of any day: the bounds of the shift. */
  readonly firstPair: number
  readonly lastPair: number
}

/** The usual days of everybody whom a row names. */
export function usualDays(
  rows: readonly PublishedRow[],
  whoIn: (row: PublishedRow) => readonly string[],
): Map<string, UsualDays> {
  const pairs = new Map<string, Map<LocalDate, Set<number>>>()
  for (const row of rows) {
    for (const who of whoIn(row)) {
      const days = pairs.get(who) ?? new Map<LocalDate, Set<number>>()
      pairs.set(who, days)
      days.set(row.date, (days.get(row.date) ?? new Set()).add(row.pair))
    }
  }
  return new Map([...pairs].map(([who, days]) => [who, summary(days)]))
}

function summary(days: ReadonlyMap<LocalDate, ReadonlySet<number>>): UsualDays {
  const all = [...days.values()].flatMap(pairs => [...pairs])
  return {
    dates: new Set(days.keys()),
    firstPair: Math.min(...all),
    lastPair: Math.max(...all),
  }
}
