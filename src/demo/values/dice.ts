/** Draws of one stream of chance; the same seed and stream give the same draws for ever. */
export interface Dice {
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T
}

/**
 * The dice of one room of the demo. Each room has a stream of its own, so that one more draw in one room leaves the
 * others as they were.
 *
 * @see G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003
 */
export function createDice(seed: number, stream: string): Dice {
  let state = scramble(seed, stream)
  const below = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return Math.floor(((state >>> 0) / 0x1_0000_0000) * limit)
  }
  return { below, pick: items => items[below(items.length)] ?? items[0] }
}

/** A start by the hash FNV-1a; never zero, which xorshift could not leave. */
function scramble(seed: number, stream: string): number {
  let hash = 0x811c_9dc5
  for (const letter of `${seed}:${stream}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x0100_0193)
  return hash | 1
}
