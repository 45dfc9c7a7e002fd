import { type Cooling, type CoolingPlan, geometricCooling } from './cooling.ts'

/** The share of the budget that the first, quick cooling takes. */
const FIRST = 0.05

/** The steps of temperature, by equal factors, that are told apart. */
const STEPS = 40

/** Steps on either side over which the fall of the entropy is averaged: a quick cooling is late, and its costs are noisy. */
const BLUR = 2

/** The share of the time that is given to all steps alike, for what the quick cooling did not see. */
const ALIKE = 0.1

/**
 * Cools twice: quickly, to see at which temperatures the cost falls, and then slowly just there. A step of temperature is
 * given time by how much the entropy falls in it, which is the fall of the cost divided by the temperature; so none is lost
 * where everything is still in motion, or frozen. It is asked with shares that never sink, as an annealing does.
 *
 * @param costNow - the cost of the solution as it stands, always measured in the same way
 * @see Andresen, Gordon, Constant thermodynamic speed for minimizing entropy production in thermodynamic processes and
 *   simulated annealing, Physical Review E 50, 1994.
 */
export function attentiveCooling(plan: CoolingPlan, costNow: () => number): Cooling {
  const temperature = geometricCooling(plan)
  const costs = new Float64Array(STEPS)
  const looks = new Int32Array(STEPS)
  let slowly: Cooling | null = null
  const quickly: Cooling = done => {
    const step = Math.floor(done * STEPS)
    costs[step] = (costs[step] as number) + costNow()
    looks[step] = (looks[step] as number) + 1
    return temperature(done)
  }
  const meanCosts = () => Array.from(costs, (sum, step) => sum / (looks[step] as number))
  return used => {
    if (used < FIRST) return quickly(used / FIRST)
    slowly ??= atPaceOf(timeOfSteps(meanCosts(), temperature), temperature)
    return slowly((used - FIRST) / (1 - FIRST))
  }
}

/** step → its share of the time, by the mean costs of a quick cooling; a step that was jumped over has none (`NaN`). */
function timeOfSteps(means: readonly number[], temperature: Cooling): number[] {
  const settled = neverRising(means)
  const falls = settled.map((cost, step) => ((settled[step - 1] ?? cost) - cost) / temperature(step / STEPS))
  const blurred = falls.map((_, step) => meanAround(falls, step))
  const all = blurred.reduce((sum, fall) => sum + fall, 0)
  return blurred.map(fall => (all > 0 ? (1 - ALIKE) * (fall / all) + ALIKE / STEPS : 1 / STEPS))
}

/** The same costs without their rises: each at least as high as all that come after it. */
function neverRising(costs: readonly number[]): number[] {
  let highest = Number.NEGATIVE_INFINITY
  const settled = costs.toReversed().map(cost => {
    if (cost > highest) highest = cost
    return highest
  })
  const known = settled.find(Number.isFinite) ?? 0
  return settled.map(cost => Math.max(cost, known)).toReversed()
}

/** The mean of the values around a place; the first and the last one stand for those beyond them. */
function meanAround(values: readonly number[], place: number): number {
  let sum = 0
  for (let at = place - BLUR; at <= place + BLUR; at++) {
    sum += values[Math.min(Math.max(at, 0), values.length - 1)] as number
  }
  return sum / (2 * BLUR + 1)
}

/** Cooling that takes each step in its share of the time. */
function atPaceOf(shares: readonly number[], temperature: Cooling): Cooling {
  let step = 0
  let begun = 0
  return done => {
    while (step < STEPS - 1 && done >= begun + (shares[step] as number)) {
      begun += shares[step] as number
      step++
    }
    const within = Math.min((done - begun) / (shares[step] as number), 1)
    return temperature((step + within) / STEPS)
  }
}
