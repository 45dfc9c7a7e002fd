/** A concave function to be made as large as possible over prices that are never negative. */
export interface Ascent {
  /** How many prices there are. */
  readonly size: number
  /**
   * The value at some prices; writes a supergradient, the direction in which it rises. Its prices should be of like
   * size, since one step length serves them all.
   */
  readonly evaluate: (prices: Float64Array, gradient: Float64Array) => number
  /** A value that is never passed, such as the cost of a known solution: it scales the steps. */
  readonly ceiling: number
  /** Asked before each step, with the steps made and the best value so far. */
  readonly mayGoOn: (steps: number, best: number) => boolean
}

/** How much of the last direction a step keeps: it damps the zigzag of supergradients. */
const MEMORY = 0.7
/** The length of the first steps, as a share of Polyak's: whole ones overshoot where many prices rise at once. */
const FIRST_LENGTH = 0.06
/** Steps without a better value after which they are made shorter, and by how much. */
const PATIENCE = 10
const SHORTER = 0.7

/**
 * Climbs by deflected supergradient steps whose length follows the distance to the ceiling.
 *
 * @returns the best value that was met; minus infinity where no step was allowed
 *
 * @see Polyak, Minimization of unsmooth functionals, USSR Computational Mathematics 9 (3), 1969.
 * @see Camerini, Fratta, Maffioli, On improving relaxation methods by modified gradient techniques, Mathematical Programming Study 3, 1975.
 */
export function ascend({ size, evaluate, ceiling, mayGoOn }: Ascent): number {
  const prices = new Float64Array(size)
  const gradient = new Float64Array(size)
  const direction = new Float64Array(size)
  let best = { value: Number.NEGATIVE_INFINITY, prices: prices.slice() }
  let length = FIRST_LENGTH
  let waited = 0
  for (let steps = 0; mayGoOn(steps, best.value); steps++) {
    gradient.fill(0)
    const value = evaluate(prices, gradient)
    if (value > best.value + 1e-9) {
      best = { value, prices: prices.slice() }
      waited = 0
    } else if (++waited >= PATIENCE) {
      length *= SHORTER
      waited = 0
      prices.set(best.prices)
    }
    let norm = 0
    for (let i = 0; i < size; i++) {
      const uphill = gradient[i] as number
      const blocked = uphill < 0 && prices[i] === 0
      const next = blocked ? 0 : (1 - MEMORY) * uphill + MEMORY * (direction[i] as number)
      direction[i] = next
      norm += next * next
    }
    if (norm < 1e-12) break
    const step = (length * Math.max(ceiling - value, 1)) / norm
    for (let i = 0; i < size; i++)
      prices[i] = Math.max((prices[i] as number) + step * (direction[i] as number), 0)
  }
  return best.value
}
