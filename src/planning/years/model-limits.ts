import type { MipBuilder } from '../engine/mip/mip-model.ts'
import { blocksOf, type Columns, ones, optionsOf, type Term } from './model-columns.ts'
import type { YearIndex } from './year-index.ts'
import { NONE } from './year-state.ts'

/** No limit is passed in any week, and what lies above the even load is counted. */
export function addLimitRows(index: YearIndex, builder: MipBuilder, { places, excess }: Columns): void {
  const { uneven } = index.problem.prices
  for (const [cell, { terms, most }] of usesByCell(index, places)) {
    const capacity = index.capacity[cell] ?? 0
    const even = index.evenLoad[Math.floor(cell / index.weeks)] ?? 0
    if (most > capacity) addCapacityRows(builder, terms, capacity)
    if (most <= even || uneven === 0) continue
    const column = builder.amount(uneven, Math.max(Math.min(most, capacity) - even, 0))
    excess.set(cell, column)
    builder.atMost([...terms, [column, -1]], even)
  }
}

/**
 * Amounts may not pass a capacity; and of those larger than a (k+1)-th of it there are at most k, which plans in
 * whole blocks keep anyway, but fractions of blocks would not: it makes the bound much stronger.
 *
 * @see Balas, Facets of the knapsack polytope, Mathematical Programming 8, 1975.
 */
function addCapacityRows(builder: MipBuilder, terms: readonly Term[], capacity: number): void {
  const amounts = [...new Set(terms.map(([, amount]) => amount))].sort((a, b) => a - b)
  const counts = new Set(amounts.map(amount => Math.floor(capacity / amount)))
  let sharpest = true
  for (const count of counts) {
    const large = terms.filter(([, amount]) => amount * (count + 1) > capacity)
    if (large.length > count) builder.atMost(ones(large.map(([column]) => column)), count)
    sharpest &&= large.length === terms.length && amounts.every(amount => amount * count <= capacity)
  }
  if (!sharpest) builder.atMost(terms, capacity)
}

/** For each cell, what may be taken from it, and the most that could be taken if every block chose it. */
function usesByCell(
  index: YearIndex,
  places: Columns['places'],
): Map<number, { terms: Term[]; most: number }> {
  const cells = new Map<number, { terms: Term[]; most: number }>()
  for (let block = 0; block < index.blocks; block++) {
    const session = index.sessionOf[block] ?? 0
    const length = index.length[session] ?? 0
    const most = new Map<number, number>()
    for (const option of optionsOf(index, block))
      for (let use = index.useFirst[option] ?? 0; use < (index.useFirst[option + 1] ?? 0); use++) {
        const amount = index.useAmount[use] ?? 0
        for (const [position, start] of (index.starts[session] ?? new Int32Array()).entries())
          for (let week = start; week < start + length; week++) {
            if (places[option]?.[position] === NONE) continue
            const cell = (index.useLimit[use] ?? 0) * index.weeks + week
            const known = cells.get(cell) ?? { terms: [], most: 0 }
            known.terms.push([places[option]?.[position] ?? NONE, amount])
            cells.set(cell, known)
            most.set(cell, Math.max(most.get(cell) ?? 0, amount))
          }
      }
    for (const [cell, amount] of most) {
      const known = cells.get(cell)
      if (known) known.most += amount
    }
  }
  return cells
}

/**
 * Where a limit never holds all subgroups of a session at once, no more of them start there together than fit. Whole
 * plans keep this anyway; without it, halves of a session in different weeks would all fit.
 */
export function addFitRows(index: YearIndex, builder: MipBuilder, { starts, places }: Columns): void {
  for (let session = 0; session < index.sessions; session++) {
    const [first, last] = blocksOf(index, session)
    if (last - first < 2) continue
    for (const [limit, takers] of takersByLimit(index, first, last))
      for (const [position, start] of (index.starts[session] ?? new Int32Array()).entries()) {
        const fits = howManyFit(index, limit, start, index.length[session] ?? 0, takers)
        const terms = takers
          .map(({ option }) => places[option]?.[position] ?? NONE)
          .filter(column => column !== NONE)
        if (terms.length <= fits || fits >= last - first) continue
        const begins = starts[session]?.[position] ?? []
        builder.atMost([...ones(terms), ...begins.map((column): Term => [column, -fits])], 0)
      }
  }
}

interface Taker {
  readonly option: number
  readonly block: number
  readonly amount: number
}

function takersByLimit(index: YearIndex, first: number, last: number): Map<number, Taker[]> {
  const takers = new Map<number, Taker[]>()
  for (let block = first; block < last; block++)
    for (const option of optionsOf(index, block))
      for (let use = index.useFirst[option] ?? 0; use < (index.useFirst[option + 1] ?? 0); use++) {
        const limit = index.useLimit[use] ?? 0
        takers.set(limit, [
          ...(takers.get(limit) ?? []),
          { option, block, amount: index.useAmount[use] ?? 0 },
        ])
      }
  return takers
}

/** How many of the takers a limit holds at most from a week on, the smallest first. */
function howManyFit(
  index: YearIndex,
  limit: number,
  start: number,
  length: number,
  takers: readonly Taker[],
): number {
  const row = limit * index.weeks
  const capacity = Math.min(...index.capacity.subarray(row + start, row + start + length))
  const smallest = new Map<number, number>()
  for (const { block, amount } of takers) smallest.set(block, Math.min(smallest.get(block) ?? amount, amount))
  let room = capacity
  let fits = 0
  for (const amount of [...smallest.values()].sort((a, b) => a - b)) {
    room -= amount
    if (room >= 0) fits++
  }
  return fits
}
