import { blocksOf, optionsOf } from '../model-columns.ts'
import type { YearIndex } from '../year-index.ts'

/** One way to house the blocks of a session from a start on: an option for each block that has a place. */
export interface Way {
  readonly options: readonly number[]
  /** What it costs beside the limits, in points: placing a block saves what it costs to leave it out. */
  readonly cost: number
}

/** How a session can be housed from one start on. */
export interface StartWays {
  readonly start: number
  /**
   * Ways to choose one from: one list for all blocks together; or, where there would be too many, a list for each block,
   * as if they were strangers. A bound stays one, if a weaker.
   */
  readonly lists: readonly (readonly Way[])[]
}

/** Above so many ways to house a session, its blocks count as strangers. */
const MOST_WAYS = 2000

/** For each start of a session, every way to house its blocks that no limit forbids even in an empty cluster. */
export function sessionWays(index: YearIndex, session: number): StartWays[] {
  return Array.from(index.starts[session] ?? [], start => waysFrom(index, session, start))
}

function waysFrom(index: YearIndex, session: number, start: number): StartWays {
  const [first, last] = blocksOf(index, session)
  const blocks = Array.from({ length: last - first }, (_, position) =>
    optionsOf(index, first + position)
      .filter(option => index.optionOpen[option * index.weeks + start] === 1)
      .map((option): Way => ({ options: [option], cost: costOf(index, session, start, option) }))
      .filter(way => fits(index, session, start, way.options)),
  )
  if (blocks.reduce((product, ways) => product * (ways.length + 1), 1) > MOST_WAYS)
    return { start, lists: blocks }
  let ways: Way[] = [{ options: [], cost: 0 }]
  for (const singles of blocks)
    ways = ways.flatMap(way => [
      way,
      ...singles
        .map(({ options, cost }): Way => ({ options: [...way.options, ...options], cost: way.cost + cost }))
        .filter(({ options }) => fits(index, session, start, options)),
    ])
  return { start, lists: [ways.slice(1)] }
}

function costOf(index: YearIndex, session: number, start: number, option: number): number {
  const { wish, unplaced } = index.problem.prices
  const distance = Math.abs(start - (index.wished[session] ?? 0))
  return wish * distance + (index.optionPrice[option] ?? 0) - unplaced
}

/** Whether blocks of one session alone keep all limits. */
function fits(index: YearIndex, session: number, start: number, options: readonly number[]): boolean {
  const taken = new Map<number, number>()
  for (const option of options)
    for (let use = index.useFirst[option] ?? 0; use < (index.useFirst[option + 1] ?? 0); use++) {
      const limit = index.useLimit[use] ?? 0
      taken.set(limit, (taken.get(limit) ?? 0) + (index.useAmount[use] ?? 0))
    }
  const length = index.length[session] ?? 0
  for (const [limit, amount] of taken)
    for (let cell = limit * index.weeks + start; cell < limit * index.weeks + start + length; cell++)
      if (amount > (index.capacity[cell] ?? 0)) return false
  return true
}
