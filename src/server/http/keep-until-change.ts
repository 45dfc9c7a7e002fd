import { newestChange } from '#database/client/newest-change.ts'
import type { Reader } from '#database/client/transactions.ts'

/** Reads what the registers make of something at this moment. */
export type Read<Asked, Built> = (reader: Reader, asked: Asked) => Promise<Built>

/** How many are kept at most; what was built first goes first. */
const MOST_KEPT = 12

/**
 * Keeps what was built from the registers until a record of the cluster changes, since building takes most of a board's
 * time. It must be the same for everyone in the cluster who asks; for those who read no plans nothing is kept.
 *
 * @param keyOf - what is asked for, as a word; whatever else than registers it depends on is part of it
 */
export function keepUntilChange<Asked, Built>(
  read: Read<Asked, Built>,
  keyOf: (asked: Asked) => string,
): Read<Asked, Built> {
  const kept = new Map<string, { readonly change: number; readonly built: Built }>()
  return async (reader, asked) => {
    const newest = await newestChange(reader)
    if (!newest) return read(reader, asked)
    const { cluster, change, settled } = newest
    const key = `${keyOf(asked)} ${cluster}`
    const known = kept.get(key)
    if (known?.change === change) return known.built
    const built = await read(reader, asked)
    // A transaction that writes sees each table at another moment, and a change under way may come in below this number.
    if (settled && !('writes' in reader)) {
      kept.delete(key)
      kept.set(key, { change, built })
      for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    }
    return built
  }
}
