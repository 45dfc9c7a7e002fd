import { IMPOSSIBLE } from '../engine/search/anneal.ts'
import type { YearIndex } from './year-index.ts'
import { addLoad, fitsGroup, NONE, type YearState } from './year-state.ts'

/**
 * A change of any number of sessions at once, weighed before it is made. Moves fill it in; `delta` weighs it
 * without touching the state, so that refusing costs nothing; `apply` carries it out.
 */
export class YearChange {
  readonly index: YearIndex
  readonly state: YearState
  /** The starts and choices as they would be; equal to the state's wherever nothing is changed. */
  readonly start: Int32Array
  readonly choice: Int32Array
  private readonly changed: Int32Array
  private readonly isChanged: Uint8Array
  private changes = 0
  /** The difference in load of each cell, zero outside the cells named in `cells`. */
  private readonly difference: Int32Array
  private readonly cells: Int32Array
  private readonly isTouched: Uint8Array
  private touched = 0
  /** What one student place too many costs in one week; `IMPOSSIBLE` where limits are hard. */
  private readonly overloadPrice: number

  constructor(index: YearIndex, state: YearState, overloadPrice = IMPOSSIBLE) {
    this.index = index
    this.state = state
    this.overloadPrice = overloadPrice
    this.start = state.start.slice()
    this.choice = state.choice.slice()
    this.changed = new Int32Array(index.sessions)
    this.isChanged = new Uint8Array(index.sessions)
    this.difference = new Int32Array(state.load.length)
    this.cells = new Int32Array(state.load.length)
    this.isTouched = new Uint8Array(state.load.length)
  }

  /** Forgets what was proposed. */
  clear(): void {
    const { state, index } = this
    for (let i = 0; i < this.changes; i++) {
      const session = this.changed[i] ?? 0
      this.isChanged[session] = 0
      this.start[session] = state.start[session] ?? NONE
      for (
        let block = index.sessionFirst[session] ?? 0;
        block < (index.sessionFirst[session + 1] ?? 0);
        block++
      )
        this.choice[block] = state.choice[block] ?? NONE
    }
    this.changes = 0
  }

  /** Proposes another first week of a session; its blocks keep their options unless told otherwise. */
  moveSession(session: number, start: number): void {
    this.note(session)
    this.start[session] = start
  }

  /** Proposes another option of a block, or none. */
  chooseOption(block: number, option: number): void {
    this.note(this.index.sessionOf[block] ?? 0)
    this.choice[block] = option
  }

  /** Proposes that no block of a session has a place. */
  dropSession(session: number): void {
    this.note(session)
    this.start[session] = NONE
    const { sessionFirst } = this.index
    for (let block = sessionFirst[session] ?? 0; block < (sessionFirst[session + 1] ?? 0); block++)
      this.choice[block] = NONE
  }

  /** The difference in cost, or `IMPOSSIBLE` when a rule would be broken. */
  delta(): number {
    for (let i = 0; i < this.changes; i++) {
      const session = this.changed[i] ?? 0
      const start = this.start[session] ?? NONE
      if (start !== NONE && !fitsGroup(this.index, this.start, session, start)) return IMPOSSIBLE
    }
    let delta = 0
    for (let i = 0; i < this.changes; i++) delta += this.ownDelta(this.changed[i] ?? 0)
    return delta + this.loadDelta()
  }

  /** Makes the change in the state. */
  apply(): void {
    const { index, state } = this
    for (let i = 0; i < this.changes; i++) {
      const session = this.changed[i] ?? 0
      const length = index.length[session] ?? 0
      const from = state.start[session] ?? NONE
      const to = this.start[session] ?? NONE
      for (
        let block = index.sessionFirst[session] ?? 0;
        block < (index.sessionFirst[session + 1] ?? 0);
        block++
      ) {
        const old = state.choice[block] ?? NONE
        const chosen = this.choice[block] ?? NONE
        if (old !== NONE) addLoad(index, state.load, old, from, length, -1)
        if (chosen !== NONE) addLoad(index, state.load, chosen, to, length, 1)
        state.choice[block] = chosen
      }
      state.start[session] = to
    }
    this.clear()
  }

  /** The number of sessions that the change touches. */
  get size(): number {
    return this.changes
  }

  private note(session: number): void {
    if (this.isChanged[session] === 1) return
    this.isChanged[session] = 1
    this.changed[this.changes++] = session
  }

  /** What a session's own weeks and options cost more or less; also writes down the differences in load. */
  private ownDelta(session: number): number {
    const { index, state } = this
    const { wish, unplaced } = index.problem.prices
    const from = state.start[session] ?? NONE
    const to = this.start[session] ?? NONE
    const wished = index.wished[session] ?? 0
    const length = index.length[session] ?? 0
    let delta = 0
    for (
      let block = index.sessionFirst[session] ?? 0;
      block < (index.sessionFirst[session + 1] ?? 0);
      block++
    ) {
      const old = state.choice[block] ?? NONE
      const chosen = this.choice[block] ?? NONE
      if (old === NONE) delta -= unplaced
      else {
        delta -= wish * Math.abs(from - wished) + (index.optionPrice[old] ?? 0)
        this.shiftLoad(old, from, length, -1)
      }
      if (chosen === NONE) delta += unplaced
      else {
        if (index.optionOpen[chosen * index.weeks + to] !== 1) delta = IMPOSSIBLE
        delta += wish * Math.abs(to - wished) + (index.optionPrice[chosen] ?? 0)
        this.shiftLoad(chosen, to, length, 1)
      }
    }
    return delta
  }

  private shiftLoad(option: number, start: number, length: number, sign: number): void {
    const { useFirst, useLimit, useAmount, weeks } = this.index
    const last = useFirst[option + 1] ?? 0
    for (let use = useFirst[option] ?? 0; use < last; use++) {
      const amount = sign * (useAmount[use] ?? 0)
      const first = (useLimit[use] ?? 0) * weeks + start
      for (let cell = first; cell < first + length; cell++) {
        if (this.isTouched[cell] === 0) {
          this.isTouched[cell] = 1
          this.cells[this.touched++] = cell
        }
        this.difference[cell] = (this.difference[cell] ?? 0) + amount
      }
    }
  }

  /** What the differences in load cost; wipes them on the way. */
  private loadDelta(): number {
    const { load } = this.state
    const { capacity, evenLoad, placesPerUnit, weeks } = this.index
    const { uneven } = this.index.problem.prices
    let delta = 0
    for (let i = 0; i < this.touched; i++) {
      const cell = this.cells[i] ?? 0
      const change = this.difference[cell] ?? 0
      this.isTouched[cell] = 0
      this.difference[cell] = 0
      if (change === 0) continue
      const now = load[cell] ?? 0
      const room = capacity[cell] ?? 0
      const overload = Math.max(now + change - room, 0) - Math.max(now - room, 0)
      const limit = (cell / weeks) | 0
      if (overload !== 0) delta += this.overloadPrice * overload * (placesPerUnit[limit] ?? 1)
      const even = evenLoad[limit] ?? 0
      delta += uneven * (Math.max(now + change - even, 0) - Math.max(now - even, 0))
    }
    this.touched = 0
    return delta
  }
}
