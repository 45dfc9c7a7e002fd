import { ascend } from '../../engine/search/ascend.ts'
import type { YearIndex } from '../year-index.ts'
import { limitPrices } from './limit-prices.ts'
import { priceTimeline } from './priced-timeline.ts'
import { timelines } from './timeline.ts'

/** How far to go with a relaxation. */
export interface Relaxing {
  /** The sessions whose cost is to be bounded; those of a part that shares no full limit with the others. */
  readonly sessions: Iterable<number>
  /** What they cost in a known plan, in points, where blocks without a place count nothing. */
  readonly known: number
  readonly mayGoOn: (steps: number, best: number) => boolean
}

/**
 * Bounds the cost of sessions by giving up the limits against prices: what is left falls apart into the groups, whose
 * cheapest years are found exactly (README.md). A weaker bound than a solver's, but one that even a large year has soon.
 *
 * @returns what no plan can cost less, in points, where blocks without a place count nothing and the others what they save
 * @see Geoffrion, Lagrangean relaxation for integer programming, Mathematical Programming Study 2, 1974.
 */
export function relaxYear(index: YearIndex, { sessions, known, mayGoOn }: Relaxing): number {
  const limits = limitPrices(index)
  const lines = timelines(index, sessions).map(timeline => priceTimeline(index, timeline, limits))
  const evaluate = (prices: Float64Array, gradient: Float64Array): number => {
    let value = limits.take(prices)
    for (const plan of lines) value += plan()
    limits.overuse(prices, gradient)
    return value
  }
  return ascend({ size: limits.size, evaluate, ceiling: known, mayGoOn })
}
