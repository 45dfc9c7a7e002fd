import { anneal, IMPOSSIBLE, type Neighbourhood } from '../engine/search/anneal.ts'
import { type Budget, stretch } from '../engine/search/budget.ts'
import { geometricCooling } from '../engine/search/cooling.ts'
import type { Dice } from '../engine/search/dice.ts'
import { constructPlan } from './construct-plan.ts'
import { changeResource } from './moves/change-resource.ts'
import type { Move } from './moves/move.ts'
import { placeBlock } from './moves/place-block.ts'
import { pushAlong } from './moves/push-along.ts'
import { pushOut } from './moves/push-out.ts'
import { shiftSession } from './moves/shift-session.ts'
import { swapSessions } from './moves/swap-sessions.ts'
import { YearChange } from './year-change.ts'
import type { YearIndex } from './year-index.ts'
import { type PlanState, placementOf, stateCost, stateOf, type YearState } from './year-state.ts'

/** The changes that the search tries. */
export const MOVES: readonly Move[] = [
  shiftSession,
  changeResource,
  swapSessions,
  placeBlock,
  pushOut,
  pushAlong,
]

/** What a search through year plans needs beside the plan it begins with. */
export interface YearSearch {
  readonly dice: Dice
  readonly budget: Budget
  /** Called now and then with the share of the budget used and the proposals made. */
  readonly onProgress?: (used: number, proposals: number) => void
}

/** The best plan of a search, its cost, and how many changes were tried for it. */
export interface ImprovedPlan {
  readonly state: PlanState
  readonly cost: number
  readonly proposals: number
}

/** The share of the budget that the stage with soft limits takes. */
const LOOSE_SHARE = 0.6

/**
 * Improves a plan by annealing in two stages. In the first, limits may be passed at a price, so that sessions can
 * trade places through a full resource; what still passes a limit then loses its place, and in the second stage,
 * which begins cool, limits are hard. The answer is never worse than the plan it began with.
 */
export function improvePlan(index: YearIndex, placement: YearState, search: YearSearch): ImprovedPlan {
  const { wish, unplaced } = index.problem.prices
  const { budget } = search
  const begun = { start: placement.start.slice(), choice: placement.choice.slice() }
  const begunCost = stateCost(index, placement)
  const loose = annealStage(index, placement, search, {
    overloadPrice: unplaced / 15,
    hottest: 8 * wish,
    coldest: wish / 4,
    budget: stretch(budget, 0, LOOSE_SHARE, 0),
  })
  const repaired = stateOf(index, placementOf(index, loose.state))
  constructPlan(index, repaired)
  const strict = annealStage(index, repaired, search, {
    overloadPrice: IMPOSSIBLE,
    hottest: wish,
    coldest: wish / 8,
    budget: stretch(budget, LOOSE_SHARE, 1, loose.proposals),
  })
  const proposals = loose.proposals + strict.proposals
  return strict.cost <= begunCost ? { ...strict, proposals } : { state: begun, cost: begunCost, proposals }
}

/** One stage: its temperatures in points, and what a place too many costs. */
interface Stage {
  readonly overloadPrice: number
  readonly hottest: number
  readonly coldest: number
  readonly budget: Budget
}

/** Anneals a state; the answer is the best plan met, by its cost and what its overloads cost. */
function annealStage(index: YearIndex, state: YearState, search: YearSearch, stage: Stage): ImprovedPlan {
  const best = { start: state.start.slice(), choice: state.choice.slice() }
  let bestCost = stateCost(index, state)
  const proposals = anneal({
    solution: neighbourhood(new YearChange(index, state, stage.overloadPrice), search.dice),
    cost: bestCost,
    dice: search.dice,
    budget: stage.budget,
    cooling: geometricCooling({ hottest: stage.hottest, coldest: stage.coldest }),
    onBest(better) {
      best.start.set(state.start)
      best.choice.set(state.choice)
      bestCost = better
    },
    ...(search.onProgress ? { onProgress: search.onProgress } : {}),
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
