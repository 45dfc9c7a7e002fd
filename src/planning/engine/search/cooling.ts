/** The temperature of an annealing at a share (0 to 1) of its budget. */
export type Cooling = (used: number) => number

/** How an annealing cools: temperatures are in the unit of the cost. */
export interface CoolingPlan {
  readonly hottest: number
  readonly coldest: number
}

/**
 * Cools by equal factors from the hottest to the coldest temperature.
 *
 * @see Kirkpatrick, Gelatt, Vecchi, Optimization by Simulated Annealing, Science 220, 1983.
 */
export const geometricCooling =
  ({ hottest, coldest }: CoolingPlan): Cooling =>
  used =>
    hottest * (coldest / hottest) ** Math.min(used, 1)
