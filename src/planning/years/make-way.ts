import { proposals } from '../engine/search/budget.ts'
import { countCost } from './count-cost.ts'
import { lockBlocks } from './lock-blocks.ts'
import { searchYear } from './search-year.ts'
import { movedBlocks, wishingToStay } from './stay-in-place.ts'
import { indexYear } from './year-index.ts'
import type { Placement, YearProblem } from './year-problem.ts'
import { placementOf } from './year-state.ts'

/** Blocks that somebody wants in their places by hand, although others are in the way. */
export interface WayRequest {
  readonly problem: YearProblem
  /** The plan as it stands. */
  readonly placement: Placement
  /** Where the blocks are to stand. */
  readonly wanted: Placement
  /** Blocks that may not move for them: locked ones, those of others, practice that has begun. */
  readonly held: ReadonlySet<string>
}

/** Who moves so that blocks can stand where they are wanted. */
export interface WayMade {
  /** The new places of the blocks that make way. */
  readonly moves: Placement
  /** Blocks that would lose their place; without any, the way is free. */
  readonly lost: readonly string[]
  /** What all of it changes in the cost, in points. */
  readonly delta: number
}

/** Proposals of one search: about a tenth of a second. */
const QUICK = 200_000
/** Searches, each with other dice, before a block is given up. */
const TRIES = 3

/**
 * Makes way for blocks with as few moves as possible, without a solver, so that a page can show it at once. What has no
 * place stays without one. With more time and the solver's help, `repairPlan` does the same.
 */
export function makeWay(request: WayRequest, steps = QUICK): WayMade {
  const { placement, wanted, held } = request
  const moving = new Set(wanted.map(({ block }) => block))
  const from = [...placement.filter(({ block }) => !moving.has(block)), ...wanted]
  const problem = lockBlocks(onlyPlaced(request.problem, from), from, new Set([...held, ...moving]))
  const index = indexYear(wishingToStay(problem, from))
  let best: Placement | undefined
  for (let seed = 1; seed <= TRIES && (best === undefined || best.length < from.length); seed++) {
    const { state } = searchYear(index, { seed, budget: proposals(steps), from })
    const found = placementOf(index, state)
    if (best === undefined || found.length > best.length) best = found
  }
  return wayOf(request, from, best ?? from)
}

/** The problem in which a block without a place looks for none. */
function onlyPlaced(problem: YearProblem, placement: Placement): YearProblem {
  const placed = new Set(placement.map(({ block }) => block))
  const sessions = problem.sessions.map(session => ({
    ...session,
    blocks: session.blocks.map(block => (placed.has(block.id) ? block : { ...block, options: [] })),
  }))
  return { ...problem, sessions }
}

function wayOf({ problem, placement }: WayRequest, from: Placement, found: Placement): WayMade {
  const left = new Set(found.map(({ block }) => block))
  const moved = new Set(movedBlocks(from, found))
  return {
    moves: found.filter(({ block }) => moved.has(block)),
    lost: from.map(({ block }) => block).filter(block => !left.has(block)),
    delta: countCost(problem, found).total - countCost(problem, placement).total,
  }
}
