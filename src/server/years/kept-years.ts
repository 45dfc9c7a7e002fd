import type { Reader } from '#database/client/transactions.ts'
import { newestChange } from '#database/years/newest-change.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import { readYear, type YearNow } from './year-records.ts'

/** Gives a year as the registers make it at this moment. */
export type ReadYear = (reader: Reader, year: AcademicYear) => Promise<YearNow>

/** How many years are kept at most; the one that was built first goes first. */
const MOST_KEPT = 12

interface KeptYear {
  readonly change: number
  readonly built: YearNow
}

/**
 * Reads years and keeps what was built until a record of the cluster changes, since building takes most of a board's
 * time. A year is the same for everyone in its cluster who reads plans; for others nothing is kept.
 */
export function keepYears(): ReadYear {
  const kept = new Map<string, KeptYear>()
  return async (reader, year) => {
    const newest = await newestChange(reader)
    if (!newest) return readYear(reader, year)
    const { cluster, change, settled } = newest
    const key = `${year} ${cluster}`
    const known = kept.get(key)
    if (known?.change === change) return known.built
    const built = await readYear(reader, year)
    // A transaction that writes sees each table at another moment, and a change under way may come in below this number.
    if (settled && !('writes' in reader)) {
      kept.delete(key)
      kept.set(key, { change, built })
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    }
    return built
  }
}
