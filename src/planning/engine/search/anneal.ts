import type { Budget } from './budget.ts'
import type { Cooling } from './cooling.ts'
import type { Dice } from './dice.ts'

/** What a neighbourhood answers when its proposal breaks a rule; the search then proposes something else. */
export const IMPOSSIBLE = Number.POSITIVE_INFINITY

/** A solution that can be changed step by step. A proposal never touches the solution; only `accept` does. */
export interface Neighbourhood {
  /** Thinks of a change and gives its difference in cost, or `IMPOSSIBLE`. */
  propose(): number
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

/**
 * Improves a solution by simulated annealing: what is better is accepted, what is worse by `delta` with the
 * probability exp(−delta / temperature).
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
      const delta = solution.propose()
      if (delta > 0 && delta >= -temperature * Math.log(dice.fraction() || Number.MIN_VALUE)) continue
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
