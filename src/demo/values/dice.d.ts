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
export declare function createDice(seed: number, stream: string): Dice
