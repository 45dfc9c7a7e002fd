import type { YearIndex } from '../year-index.ts'
import type { LimitPrices } from './limit-prices.ts'
import { type StartWays, sessionWays, type Way } from './session-ways.ts'
import { cheapestSequence, costsOnward, type StartCost, type Timeline } from './timeline.ts'

/** Finds the cheapest sequence at the prices of the moment and counts what it uses. @returns what it costs. */
export type PlanTimeline = () => number

/** The cheapest way to begin a session in a week, and what it costs with all it pays. */
interface Cheapest {
  readonly cost: number
  readonly options: readonly number[]
}

/** Prepares a timeline, whose sessions pay for the limits, for many prices one after the other. */
export function priceTimeline(index: YearIndex, timeline: Timeline, limits: LimitPrices): PlanTimeline {
  const { sessions } = timeline
  const { length } = index
  const ways = sessions.map(session => sessionWays(index, session))
  const cheapest = sessions.map(() => new Array<Cheapest | undefined>(index.weeks))
  const startCost: StartCost = (position, week) =>
    cheapest[position]?.[week]?.cost ?? Number.POSITIVE_INFINITY

  const price = (): void => {
    for (const [position, starts] of ways.entries())
      for (const at of starts)
        (cheapest[position] ?? [])[at.start] = cheapestWay(at, length[sessions[position] ?? 0] ?? 0, limits)
  }

  return () => {
    price()
    const onward = costsOnward(timeline, length, startCost)
    for (const { position, week } of cheapestSequence(timeline, length, onward))
      for (const option of cheapest[position]?.[week]?.options ?? [])
        limits.use(option, week, length[sessions[position] ?? 0] ?? 0)
    return onward.cost[0] as number
  }
}

function cheapestWay({ start, lists }: StartWays, length: number, limits: LimitPrices): Cheapest {
  let cost = 0
  let options: readonly number[] = []
  for (const ways of lists) {
    let least = lists.length === 1 ? Number.POSITIVE_INFINITY : 0
    let chosen: readonly number[] = []
    for (const way of ways) {
      const price = costOfWay(way, start, length, limits)
      if (price >= least) continue
      least = price
      chosen = way.options
    }
    cost += least
    options = lists.length === 1 ? chosen : [...options, ...chosen]
  }
  return { cost, options }
}

function costOfWay({ options, cost }: Way, start: number, length: number, { paid }: LimitPrices): number {
  let total = cost
  for (let i = 0; i < options.length; i++) total += paid(options[i] as number, start, length)
  return total
}
