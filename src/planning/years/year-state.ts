import { AFTER, BEFORE, type YearIndex } from './year-index.ts'
import type { Placement } from './year-problem.ts'

/** Stands for "no week" and "no option". */
export const NONE = -1

/** A plan in typed arrays: where each session starts, which option each block has, and how full each limit is. */
export interface YearState {
  /** First week of each session, from 0, or `NONE`. */
  readonly start: Int32Array
  /** Option of each block, or `NONE` while it has no place. */
  readonly choice: Int32Array
  /** Row = limit, column = week. */
  readonly load: Int32Array
}

/** The decisions of a plan without the loads that follow from them. */
export type PlanState = Pick<YearState, 'start' | 'choice'>

/** The plan in which nothing is placed. */
export const emptyState = (index: YearIndex): YearState => ({
  start: new Int32Array(index.sessions).fill(NONE),
  choice: new Int32Array(index.blocks).fill(NONE),
  load: new Int32Array(index.limits * index.weeks),
})

/** Adds what a block takes of its limits while it has the option, or takes it away with `sign` −1. */
export function addLoad(
  index: YearIndex,
  load: Int32Array,
  option: number,
  start: number,
  length: number,
  sign: number,
): void {
  const { useFirst, useLimit, useAmount, weeks } = index
  const last = useFirst[option + 1] ?? 0
  for (let use = useFirst[option] ?? 0; use < last; use++) {
    const amount = sign * (useAmount[use] ?? 0)
    const row = (useLimit[use] ?? 0) * weeks
    for (let week = row + start; week < row + start + length; week++) load[week] = (load[week] ?? 0) + amount
  }
}

/** Whether a session may start in a week beside the other sessions of its group. */
export function fitsGroup(index: YearIndex, startOf: Int32Array, session: number, start: number): boolean {
  if (index.mayStart[session * index.weeks + start] !== 1) return false
  const end = start + (index.length[session] ?? 0)
  const others = index.companions[session]
  const relations = index.relations[session]
  if (!(others && relations)) return true
  for (let i = 0; i < others.length; i++) {
    const other = others[i] ?? 0
    const otherStart = startOf[other] ?? NONE
    if (otherStart === NONE) continue
    const otherEnd = otherStart + (index.length[other] ?? 0)
    const relation = relations[i]
    if (end > otherStart && (relation === BEFORE || otherEnd > start)) return false
    if (relation === AFTER && otherEnd > start) return false
  }
  return true
}

/** The cost of a state, counted from nothing. */
export function stateCost(index: YearIndex, state: YearState): number {
  const { wish, uneven, unplaced } = index.problem.prices
  let cost = 0
  for (let block = 0; block < index.blocks; block++) {
    const option = state.choice[block] ?? NONE
    const session = index.sessionOf[block] ?? 0
    if (option === NONE) cost += unplaced
    else {
      const distance = Math.abs((state.start[session] ?? 0) - (index.wished[session] ?? 0))
      cost += wish * distance + (index.optionPrice[option] ?? 0)
    }
  }
  for (let limit = 0; limit < index.limits; limit++) {
    const even = index.evenLoad[limit] ?? 0
    for (let cell = limit * index.weeks; cell < (limit + 1) * index.weeks; cell++)
      cost += uneven * Math.max((state.load[cell] ?? 0) - even, 0)
  }
  return cost
}

/** The state as plain data, in the order of the problem. */
export function placementOf(index: YearIndex, state: PlanState): Placement {
  const { sessions, resources } = index.problem
  return sessions.flatMap((session, number) =>
    session.blocks.flatMap((block, position) => {
      const option = state.choice[(index.sessionFirst[number] ?? 0) + position] ?? NONE
      const resource = resources[index.optionResource[option] ?? NONE]
      const firstWeek = (state.start[number] ?? NONE) + 1
      return option === NONE || !resource ? [] : [{ block: block.id, resource: resource.code, firstWeek }]
    }),
  )
}

/**
 * The state of a plan given as plain data. A block that breaks a rule beside those before it is left without a
 * place, so that a search can begin from any plan, even an outdated one.
 */
export function stateOf(index: YearIndex, placement: Placement): YearState {
  const state = emptyState(index)
  const places = new Map(placement.map(placed => [placed.block, placed]))
  for (const [number, session] of index.problem.sessions.entries()) {
    for (const [position, block] of session.blocks.entries()) {
      const placed = places.get(block.id)
      if (!placed) continue
      const start = placed.firstWeek - 1
      const known = state.start[number] ?? NONE
      const option = optionOf(index, (index.sessionFirst[number] ?? 0) + position, placed.resource)
      if (option === NONE || (known !== NONE && known !== start)) continue
      if (known === NONE && !fitsGroup(index, state.start, number, start)) continue
      if (!hasRoom(index, state.load, option, start, session.weeks)) continue
      place(index, state, number, (index.sessionFirst[number] ?? 0) + position, option, start)
    }
  }
  return state
}

/** Gives one block a place; the caller has asked whether it may have it. */
export function place(
  index: YearIndex,
  state: YearState,
  session: number,
  block: number,
  option: number,
  start: number,
): void {
  state.start[session] = start
  state.choice[block] = option
  addLoad(index, state.load, option, start, index.length[session] ?? 0, 1)
}

/** Whether an option is open to its block from a week on, and all its limits leave room. */
export function hasRoom(
  index: YearIndex,
  load: Int32Array,
  option: number,
  start: number,
  length: number,
): boolean {
  const { useFirst, useLimit, useAmount, weeks, capacity } = index
  if (index.optionOpen[option * weeks + start] !== 1) return false
  const last = useFirst[option + 1] ?? 0
  for (let use = useFirst[option] ?? 0; use < last; use++) {
    const amount = useAmount[use] ?? 0
    const row = (useLimit[use] ?? 0) * weeks
    for (let cell = row + start; cell < row + start + length; cell++)
      if ((load[cell] ?? 0) + amount > (capacity[cell] ?? 0)) return false
  }
  return true
}

/** The option of a block at a resource, or `NONE`. */
export function optionOf(index: YearIndex, block: number, resource: string): number {
  for (let option = index.optionFirst[block] ?? 0; option < (index.optionFirst[block + 1] ?? 0); option++)
    if (index.problem.resources[index.optionResource[option] ?? NONE]?.code === resource) return option
  return NONE
}
