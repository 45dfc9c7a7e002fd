import type { Neighbourhood } from '../engine/search/anneal.ts'
import type { CoolingPlan } from '../engine/search/cooling.ts'
import type { Board } from './model/board.ts'

/** How temperatures and weights follow from the size of a typical difference in price. */
export interface Tempering {
  /** The hottest temperature, in typical differences. */
  readonly hottest: number
  /** The coldest temperature, in typical differences. */
  readonly coldest: number
  /** What a broken rule weighs, in typical differences. */
  readonly hardWeight: number
}

/** Found by trying on the public instances; one set of figures serves them all. */
export const TEMPERING: Tempering = { hottest: 1, coldest: 0.005, hardWeight: 3 }

/** Proposals looked at to learn what is typical. */
const SAMPLE = 20_000

/** The median of what a proposal that breaks no rule costs more, at the board as it stands; at least 1. */
export function typicalDifference(board: Board, moves: Neighbourhood): number {
  board.hardWeight = 1e9
  const differences: number[] = []
  for (let at = 0; at < SAMPLE; at++) {
    const difference = moves.propose(1e8)
    if (difference > 0 && difference < 1e8) differences.push(difference)
  }
  differences.sort((a, b) => a - b)
  return Math.max(1, differences[differences.length >> 1] ?? 1)
}

/** The cooling for differences of that size. */
export const coolingFor = (typical: number, { hottest, coldest }: Tempering): CoolingPlan => ({
  hottest: hottest * typical,
  coldest: coldest * typical,
})

/** From which share of the budget on broken rules weigh more and more, how fast, and how much at most. */
const PRESSURE = { from: 0.35, doubling: 0.05, most: 200 }

/**
 * The weight of broken rules over time: light at first, so that the search passes through what is forbidden; later it
 * doubles again and again while rules are broken, and sinks back once none is.
 */
export function hardWeightOver(board: Board, lightest: number): (used: number) => void {
  let last = 0
  board.hardWeight = lightest
  return used => {
    const doublings = (used - last) / PRESSURE.doubling
    last = used
    if (used < PRESSURE.from) return
    const factor = board.total.hard > 0 ? 2 ** doublings : 0.5 ** doublings
    board.hardWeight = Math.min(Math.max(board.hardWeight * factor, lightest), lightest * PRESSURE.most)
  }
}
