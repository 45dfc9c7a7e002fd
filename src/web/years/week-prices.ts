import type { Refusal } from '#domain/values/refusal.ts'
import { blockConsequences, type OpenPlan, openPlan } from '#planning/years/block-consequences.ts'
import { whyNotWeek } from '#planning/years/why-not-week.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { problemOf } from './board-problem.ts'
import type { Board } from './years.api.ts'

/** What a week would mean for a practice: a difference in cost, or a rule's no. */
export interface WeekPrice {
  readonly week: number
  /** In points, below 0 where the plan would be better; `null` where a rule says no. */
  readonly delta: number | null
  readonly refusal: Refusal | undefined
  /** Only others keep the practice from the week: they might make way. */
  readonly isTaken: boolean
}

/** The page's own engine: answers at once what a move would mean, without asking the server. */
export interface WhatIf {
  readonly pricesOf: (block: string, resource?: string) => readonly WeekPrice[]
}

/** Opens a board for questions; the answers of one block take a few milliseconds. */
export function whatIfOf(board: Pick<Board, 'problem' | 'blocks'>): WhatIf {
  const problem = problemOf(board)
  let opened: OpenPlan | undefined
  const known = new Map<string, readonly WeekPrice[]>()
  const plan = () => {
    opened ??= openPlan(
      problem,
      board.blocks.map(({ id, resource, firstWeek }) => ({ block: id, resource, firstWeek })),
    )
    return opened
  }
  return {
    pricesOf(block, resource) {
      const key = `${block}\n${resource ?? ''}`
      const found = known.get(key) ?? pricesOf(plan(), problem, block, resource)
      known.set(key, found)
      return found
    },
  }
}

/** Rules of which the practice of others is the reason, rather than the calendar or the place. */
const OTHERS = ['resource.capacity', 'resource.shifts', 'resource.quota', 'group.one-place-at-a-time']

function pricesOf(
  plan: OpenPlan,
  problem: YearProblem,
  block: string,
  resource: string | undefined,
): WeekPrice[] {
  return blockConsequences(plan, block, resource).map(consequence => {
    const { week, delta, obstacles } = consequence
    const refusal = whyNotWeek(problem, block, consequence)
    const isTaken =
      refusal !== undefined &&
      obstacles.length > 0 &&
      obstacles.every(({ constraint, blocks }) => OTHERS.includes(constraint) && blocks.length > 0)
    return { week, delta: refusal ? null : delta, refusal, isTaken }
  })
}

/** The cheapest week of a practice among those that no rule closes. */
export const cheapest = (prices: readonly WeekPrice[]): WeekPrice | undefined =>
  prices
    .filter(({ delta }) => delta !== null)
    .reduce<WeekPrice | undefined>(
      (best, price) => (best === undefined || (price.delta ?? 0) < (best.delta ?? 0) ? price : best),
      undefined,
    )
