/** Reproducible dice: the same seed throws the same numbers on every machine. */
export interface Dice {
  /** A whole number from 0 to `sides` − 1. */
  below(sides: number): number
  /** A number from 0 up to, and never, 1. */
  fraction(): number
}

/**
 * Dice thrown by a 32-bit xorshift: four operations a throw.
 *
 * @see Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003.
 */
export function xorshift32(seed: number): Dice {
  // A state of zero would stay zero for ever; Knuth's multiplier spreads neighbouring seeds.
  let state = Math.imul(seed, 2654435761) | 0 || 88675123
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  for (let throws = 0; throws < 8; throws++) next()
  return {
    below: sides => ((next() / 4294967296) * sides) | 0,
    fraction: () => next() / 4294967296,
  }
}
