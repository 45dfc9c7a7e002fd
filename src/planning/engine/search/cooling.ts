/** The temperature of an annealing at a share (0 to 1) of its budget. */
export type Cooling = (used: number) => number

/** How an annealing cools: temperatures are in the unit of the cost. */
export interface CoolingPlan {
  readonly hottest: number
  readonly coldest: number
  /** How often it is warmed up again on the way; each time only half as far as before. */
  readonly reheats: number
}

/**
 * Cools by equal factors from the hottest to the coldest temperature, once for each stretch between reheats.
 *
 * @see Kirkpatrick, Gelatt, Vecchi, Optimization by Simulated Annealing, Science 220, 1983.
 */
export function geometricCooling({ hottest, coldest, reheats }: CoolingPlan): Cooling {
  const stretches = reheats + 1
  return used => {
    const stretch = Math.min(Math.floor(used * stretches), reheats)
    const top = Math.max(hottest / 2 ** stretch, coldest)
    return top * (coldest / top) ** Math.min(used * stretches - stretch, 1)
  }
}
