import { anneal, IMPOSSIBLE, type Neighbourhood } from '../engine/search/anneal.ts'
import type { Budget } from '../engine/search/budget.ts'
import { geometricCooling } from '../engine/search/cooling.ts'
import type { Dice } from '../engine/search/dice.ts'
import { changeResource } from './moves/change-resource.ts'
import type { Move } from './moves/move.ts'
import { placeBlock } from './moves/place-block.ts'
import { pushOut } from './moves/push-out.ts'
import { shiftSession } from './moves/shift-session.ts'
import { swapSessions } from './moves/swap-sessions.ts'
import { YearChange } from './year-change.ts'
import type { YearIndex } from './year-index.ts'
import { stateCost, type YearState } from './year-state.ts'

/** The changes that the search tries. */
export const MOVES: readonly Move[] = [shiftSession, changeResource, swapSessions, placeBlock, pushOut]

/** What a search through year plans needs beside the plan it begins with. */
export interface YearSearch {
  readonly dice: Dice
  readonly budget: Budget
  readonly onProgress?: (used: number, best: number) => void
}

/** The best plan of a search, its cost, and how many changes were tried for it. */
export interface ImprovedPlan {
  readonly state: Pick<YearState, 'start' | 'choice'>
  readonly cost: number
  readonly proposals: number
}

/** Improves a plan by annealing; the state ends wherever the search ended, the answer holds the best plan met. */
export function improvePlan(index: YearIndex, state: YearState, search: YearSearch): ImprovedPlan {
  const cost = stateCost(index, state)
  const best = { start: state.start.slice(), choice: state.choice.slice() }
  let bestCost = cost
  const { wish, unplaced } = index.problem.prices
  const proposals = anneal({
    solution: neighbourhood(new YearChange(index, state), search.dice),
    cost,
    dice: search.dice,
    budget: search.budget,
    cooling: geometricCooling({ hottest: Math.max(4 * wish, unplaced / 4), coldest: wish / 8, reheats: 2 }),
    onBest(better) {
      best.start.set(state.start)
      best.choice.set(state.choice)
      bestCost = better
    },
    onProgress: used => search.onProgress?.(used, bestCost),
  })
  return { state: best, cost: bestCost, proposals }
}

/** The moves as one neighbourhood, each tried as often as its share says. */
function neighbourhood(change: YearChange, dice: Dice): Neighbourhood {
  const drawn = MOVES.flatMap(move => Array.from({ length: move.share }, () => move))
  return {
    propose() {
      change.clear()
      drawn[dice.below(drawn.length)]?.propose(change, dice)
      return change.size === 0 ? IMPOSSIBLE : change.delta()
    },
    accept: () => change.apply(),
  }
}
