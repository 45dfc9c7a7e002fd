import { MipBuilder, type MipModel } from '../engine/mip/mip-model.ts'
import { APART, BEFORE, type YearIndex } from './year-index.ts'
import { emptyState, fitsGroup, hasRoom, NONE, place, type YearState } from './year-state.ts'

/** The problem as a mixed-integer programme, with the way from its columns back to a plan. */
export interface YearModel {
  readonly model: MipModel
  /** The plan that a vector of column values means. */
  readonly read: (values: Float64Array) => YearState
  /** The vector of column values that means a plan. */
  readonly write: (state: YearState) => Float64Array
}

type Term = [column: number, factor: number]

/** The columns of a model. The week of a start is its position in the session's `starts`. */
interface Columns {
  /** By session and position: the columns whose sum says that the session starts there. */
  readonly starts: readonly (readonly (readonly number[])[])[]
  /** By option and position: the column that gives its block this place. */
  readonly places: readonly (readonly number[])[]
  /** By cell (limit × week): the amount above the even load. */
  readonly excess: Map<number, number>
}

/**
 * Writes the whole problem, every rule and every part of the cost, as a mixed-integer programme, indexed by the
 * week of the start (README.md gives the formulas).
 */
export function buildYearModel(index: YearIndex): YearModel {
  const builder = new MipBuilder()
  const columns = addColumns(index, builder)
  addStartRows(index, builder, columns)
  addFitRows(index, builder, columns)
  addGroupRows(index, builder, columns)
  addOrderRows(index, builder, columns)
  addLimitRows(index, builder, columns)
  const model = builder.build()
  return {
    model,
    read: values => readState(index, columns, values),
    write: state => writeState(index, columns, model.columns, state),
  }
}

function addColumns(index: YearIndex, builder: MipBuilder): Columns {
  const { wish, unplaced } = index.problem.prices
  const starts: number[][][] = []
  const places: number[][] = []
  builder.offset = unplaced * index.blocks
  for (let session = 0; session < index.sessions; session++) {
    const [first, last] = blocksOf(index, session)
    const positions = index.starts[session] ?? new Int32Array()
    const shared = last - first > 1
    const columnsOfStarts = Array.from(positions, () => (shared ? [builder.yesOrNo(0)] : []))
    for (let block = first; block < last; block++)
      for (const option of optionsOf(index, block)) {
        places[option] = Array.from(positions, (start, position) => {
          if (index.optionOpen[option * index.weeks + start] !== 1) return NONE
          const distance = Math.abs(start - (index.wished[session] ?? 0))
          const column = builder.yesOrNo(wish * distance + (index.optionPrice[option] ?? 0) - unplaced)
          if (!shared) columnsOfStarts[position]?.push(column)
          return column
        })
      }
    starts.push(columnsOfStarts)
  }
  return { starts, places, excess: new Map() }
}

/** A session starts once at most, and its blocks start with it. */
function addStartRows(index: YearIndex, builder: MipBuilder, { starts, places }: Columns): void {
  for (let session = 0; session < index.sessions; session++) {
    const positions = starts[session] ?? []
    builder.atMost(ones(positions.flat()), 1)
    const [first, last] = blocksOf(index, session)
    if (last - first < 2) continue
    for (const [position, columns] of positions.entries())
      for (let block = first; block < last; block++) {
        const mine = optionsOf(index, block)
          .map(option => places[option]?.[position] ?? NONE)
          .filter(column => column !== NONE)
        if (mine.length > 0) builder.atMost([...ones(mine), ...columns.map((c): Term => [c, -1])], 0)
      }
  }
}

/**
 * Where a limit never holds all subgroups of a session at once, no more of them start there together than fit. Whole
 * plans keep this anyway; without it, halves of a session in different weeks would all fit.
 */
function addFitRows(index: YearIndex, builder: MipBuilder, { starts, places }: Columns): void {
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

/** A group has one session in a week. */
function addGroupRows(index: YearIndex, builder: MipBuilder, { starts }: Columns): void {
  const byGroup = new Map<string, number[]>()
  for (const [number, { group }] of index.problem.sessions.entries())
    byGroup.set(group, [...(byGroup.get(group) ?? []), number])
  for (const sessions of byGroup.values()) {
    if (sessions.length < 2) continue
    for (let week = 0; week < index.weeks; week++) {
      const covering = sessions.map(session => startsCovering(index, starts, session, week))
      if (covering.filter(columns => columns.length > 0).length > 1) builder.atMost(ones(covering.flat()), 1)
    }
  }
}

function startsCovering(
  index: YearIndex,
  starts: Columns['starts'],
  session: number,
  week: number,
): readonly number[] {
  const length = index.length[session] ?? 0
  return (starts[session] ?? [])
    .filter((_, position) => {
      const start = index.starts[session]?.[position] ?? NONE
      return start <= week && week < start + length
    })
    .flat()
}

/** Where an order is given, the second does not start by a week in which the first has not ended. */
function addOrderRows(index: YearIndex, builder: MipBuilder, { starts }: Columns): void {
  for (let session = 0; session < index.sessions; session++)
    for (const [i, other] of (index.companions[session] ?? new Int32Array()).entries()) {
      if ((index.relations[session]?.[i] ?? APART) !== BEFORE) continue
      const length = index.length[session] ?? 0
      for (let week = 0; week < index.weeks; week++) {
        const late = columnsWhere(index, starts, session, start => start + length > week)
        const early = columnsWhere(index, starts, other, start => start <= week)
        if (late.length > 0 && early.length > 0) builder.atMost(ones([...late, ...early]), 1)
      }
    }
}

function columnsWhere(
  index: YearIndex,
  starts: Columns['starts'],
  session: number,
  holds: (start: number) => boolean,
): number[] {
  return (starts[session] ?? [])
    .filter((_, position) => holds(index.starts[session]?.[position] ?? NONE))
    .flat()
}

/** No limit is passed in any week, and what lies above the even load is counted. */
function addLimitRows(index: YearIndex, builder: MipBuilder, { places, excess }: Columns): void {
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
 * Reads a plan from column values, place by place, keeping every rule: what a solver's tolerance lets pass is left
 * without a place rather than believed.
 */
function readState(index: YearIndex, { places }: Columns, values: Float64Array): YearState {
  const state = emptyState(index)
  for (let block = 0; block < index.blocks; block++) {
    const session = index.sessionOf[block] ?? 0
    for (const option of optionsOf(index, block))
      for (const [position, start] of (index.starts[session] ?? new Int32Array()).entries()) {
        if ((values[places[option]?.[position] ?? NONE] ?? 0) < 0.5) continue
        const known = state.start[session]
        const agrees = known === NONE ? fitsGroup(index, state.start, session, start) : known === start
        if (!agrees || !hasRoom(index, state.load, option, start, index.length[session] ?? 0)) continue
        if (state.choice[block] === NONE) place(index, state, session, block, option, start)
      }
  }
  return state
}

function writeState(index: YearIndex, columns: Columns, size: number, state: YearState): Float64Array {
  const values = new Float64Array(size)
  for (let session = 0; session < index.sessions; session++) {
    const start = state.start[session] ?? NONE
    if (start === NONE) continue
    const position = (index.starts[session] ?? new Int32Array()).indexOf(start)
    const [first, last] = blocksOf(index, session)
    if (last - first > 1) values[columns.starts[session]?.[position]?.[0] ?? NONE] = 1
    for (let block = first; block < last; block++) {
      const option = state.choice[block] ?? NONE
      if (option !== NONE) values[columns.places[option]?.[position] ?? NONE] = 1
    }
  }
  for (const [cell, column] of columns.excess) {
    const even = index.evenLoad[Math.floor(cell / index.weeks)] ?? 0
    values[column] = Math.max((state.load[cell] ?? 0) - even, 0)
  }
  return values
}

const ones = (columns: readonly number[]): Term[] => columns.map(column => [column, 1])

const blocksOf = (index: YearIndex, session: number): [number, number] => [
  index.sessionFirst[session] ?? 0,
  index.sessionFirst[session + 1] ?? 0,
]

function optionsOf(index: YearIndex, block: number): number[] {
  const options: number[] = []
  for (let option = index.optionFirst[block] ?? 0; option < (index.optionFirst[block + 1] ?? 0); option++)
    options.push(option)
  return options
}
