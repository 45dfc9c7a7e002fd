import { countCost } from './count-cost.ts'
import { planYear, type YearPlanAnswer, type YearPlanRequest } from './plan-year.ts'
import type { Placement, YearProblem } from './year-problem.ts'

/** A plan to be repaired around what is locked or has changed. */
export interface RepairRequest extends Omit<YearPlanRequest, 'from' | 'goal'> {
  /** The plan as it stands. */
  readonly from: Placement
}

/** A repaired plan, and which blocks had to move for it. */
export interface RepairAnswer extends YearPlanAnswer {
  readonly moved: readonly string[]
}

/**
 * Plans again with as few moves as possible: every placed block wishes to stay where it is. The cost given is that
 * of the real wishes; the bound is that of the repair and says nothing about them, so there is none.
 */
export function repairPlan(request: RepairRequest): RepairAnswer {
  const { problem, from } = request
  const answer = planYear({ ...request, problem: wishingToStay(problem, from) })
  const before = new Map(from.map(({ block, resource, firstWeek }) => [block, `${resource} ${firstWeek}`]))
  const after = new Map(answer.placement.map(place => [place.block, `${place.resource} ${place.firstWeek}`]))
  return {
    ...answer,
    cost: countCost(problem, answer.placement),
    bound: null,
    gap: null,
    moved: [...before].filter(([block, place]) => after.get(block) !== place).map(([block]) => block),
  }
}

/** What leaving its place costs a block, beside each week of distance: as much as so many weeks. */
const LEAVING = 4

/** The problem in which the plan as it stands is the wish. */
function wishingToStay(problem: YearProblem, from: Placement): YearProblem {
  const places = new Map(from.map(place => [place.block, place]))
  const { wish } = problem.prices
  const sessions = problem.sessions.map(session => {
    const now = session.blocks.map(block => places.get(block.id)?.firstWeek).find(week => week !== undefined)
    const blocks = session.blocks.map(block => ({
      ...block,
      options: block.options.map(option => {
        const stays = places.get(block.id)?.resource ?? option.resource
        return { ...option, price: option.resource === stays ? 0 : option.price + LEAVING * wish }
      }),
    }))
    return { ...session, wished: now ?? session.wished, blocks }
  })
  return { ...problem, sessions, prices: { ...problem.prices, uneven: 0 } }
}

/** The problem in which the given blocks keep the places that the plan gives them. */
export function lockBlocks(
  problem: YearProblem,
  placement: Placement,
  locked: ReadonlySet<string>,
): YearProblem {
  const places = new Map(placement.map(place => [place.block, place]))
  return {
    ...problem,
    sessions: problem.sessions.map(session => ({
      ...session,
      blocks: session.blocks.map(block => {
        const place = places.get(block.id)
        if (!locked.has(block.id) || !place) return block
        const { resource, firstWeek } = place
        return { ...block, fixed: { resource, firstWeek } }
      }),
    })),
  }
}
