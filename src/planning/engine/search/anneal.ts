import type { Budget } from './budget.ts'
import type { Cooling } from './cooling.ts'
import type { Dice } from './dice.ts'

/** What a neighbourhood answers when its proposal breaks a rule; the search then proposes something else. */
export const IMPOSSIBLE = Number.POSITIVE_INFINITY

/** A solution that can be changed step by step. A proposal never touches the solution; only `accept` does. */
export interface Neighbourhood {
  /**
   * Thinks of a change and gives its difference in cost, or `IMPOSSIBLE`. A difference above `limit` will be refused, so
   * whoever sees early that it comes to more may answer `IMPOSSIBLE` without weighing the rest.
   */
  propose(limit: number): number
  /** Carries out the change proposed last. */
  accept(): void
}

/** A search over a neighbourhood, with everything that it depends on. */
export interface Annealing {
  readonly solution: Neighbourhood
  readonly cost: number
  readonly dice: Dice
  readonly cooling: Cooling
  readonly budget: Budget
  /** Called with the cost of each solution that is better than all before it, while it stands. */
  readonly onBest: (cost: number) => void
  /** Called now and then with the share of the budget used and the proposals made. */
  readonly onProgress?: (used: number, proposals: number) => void
}

/** Proposals between two looks at the clock and the temperature. */
const ROUND = 1024

/** Draws from the exponential distribution with mean 1, one for each of as many equal chances: a small table is fastest. */
const CHANCES = 1024
const PATIENCE = Float64Array.from({ length: CHANCES }, (_, chance) => -Math.log((chance + 0.5) / CHANCES))

/**
 * Improves a solution by simulated annealing: what is better is accepted, what is worse by `delta` with the
 * probability exp(−delta / temperature). The chance is drawn first, as the largest difference that it would accept.
 *
 * @returns the number of proposals made.
 */
export function anneal({ solution, cost, dice, cooling, budget, onBest, onProgress }: Annealing): number {
  let current = cost
  let best = cost
  let proposals = 0
  for (let used = budget.used(0); used < 1; used = budget.used(proposals)) {
    const temperature = cooling(used)
    onProgress?.(used, proposals)
    for (let step = 0; step < ROUND; step++) {
      const limit = temperature * (PATIENCE[dice.below(PATIENCE.length)] as number)
      const delta = solution.propose(limit)
      if (delta > limit) continue
      solution.accept()
      current += delta
      if (current < best) {
        best = current
        onBest(best)
      }
    }
    proposals += ROUND
  }
  return proposals
}
