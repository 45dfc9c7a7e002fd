import { MipBuilder, type MipModel } from '../engine/mip/mip-model.ts'
import { blocksOf, type Columns, ones, optionsOf, type Term } from './model-columns.ts'
import { addFitRows, addLimitRows } from './model-limits.ts'
import { APART, BEFORE, type YearIndex } from './year-index.ts'
import { emptyState, fitsGroup, hasRoom, NONE, place, type YearState } from './year-state.ts'

/** The problem as a mixed-integer programme, with the way from its columns back to a plan. */
export interface YearModel {
  readonly model: MipModel
  /** The plan that a vector of column values means. */
  readonly read: (values: Float64Array) => YearState
  /** The vector of column values that means a plan. */
  readonly write: (state: YearState) => Float64Array
  /** The sessions whose starts or places are among some columns. */
  readonly sessionsOf: (columns: Int32Array) => ReadonlySet<number>
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
    sessionsOf: some => sessionsAmong(index, columns, new Set(some)),
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

function sessionsAmong(
  index: YearIndex,
  { starts, places }: Columns,
  some: ReadonlySet<number>,
): ReadonlySet<number> {
  const isAmong = (columns: readonly number[] | undefined): boolean =>
    columns?.some(column => some.has(column)) ?? false
  const sessions = new Set<number>()
  for (let block = 0; block < index.blocks; block++) {
    const session = index.sessionOf[block] ?? 0
    const shares = optionsOf(index, block).some(option => isAmong(places[option]))
    if (shares || isAmong(starts[session]?.flat())) sessions.add(session)
  }
  return sessions
}
