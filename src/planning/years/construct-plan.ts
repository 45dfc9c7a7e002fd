import { YearChange } from './year-change.ts'
import type { YearIndex } from './year-index.ts'
import { NONE, type YearState } from './year-state.ts'

/**
 * Completes a plan in one go: sessions with the fewest ways to be placed come first, and each takes the cheapest
 * place that is left. What finds none is left without.
 */
export function constructPlan(index: YearIndex, state: YearState): void {
  const change = new YearChange(index, state)
  const sessions = [...index.starts.keys()].sort((a, b) => freedom(index, a) - freedom(index, b) || a - b)
  for (const session of sessions)
    if (state.start[session] === NONE) placeCheapest(index, change, session)
    else joinOthers(index, change, session)
}

/** In how many ways a session could be placed if it were alone. */
function freedom(index: YearIndex, session: number): number {
  let ways = index.starts[session]?.length ?? 0
  for (let block = index.sessionFirst[session] ?? 0; block < (index.sessionFirst[session + 1] ?? 0); block++)
    ways *= Math.max((index.optionFirst[block + 1] ?? 0) - (index.optionFirst[block] ?? 0), 1)
  return ways
}

/** Places the blocks of a session that are left over in the weeks of those that have a place. */
function joinOthers(index: YearIndex, change: YearChange, session: number): void {
  const { state } = change
  for (
    let block = index.sessionFirst[session] ?? 0;
    block < (index.sessionFirst[session + 1] ?? 0);
    block++
  ) {
    if (state.choice[block] !== NONE) continue
    let best = { delta: 0, option: NONE }
    for (let option = index.optionFirst[block] ?? 0; option < (index.optionFirst[block + 1] ?? 0); option++) {
      change.clear()
      change.chooseOption(block, option)
      const delta = change.delta()
      if (delta < best.delta) best = { delta, option }
    }
    change.clear()
    if (best.option === NONE) continue
    change.chooseOption(block, best.option)
    change.apply()
  }
}

function placeCheapest(index: YearIndex, change: YearChange, session: number): void {
  let best = { delta: 0, start: NONE, choices: [] as number[] }
  for (const start of index.starts[session] ?? []) {
    const choices = cheapestChoices(index, change, session, start)
    change.clear()
    if (!fill(change, session, start, choices, index)) continue
    const delta = change.delta()
    if (delta < best.delta) best = { delta, start, choices }
  }
  change.clear()
  if (best.start !== NONE && fill(change, session, best.start, best.choices, index)) change.apply()
}

/** For one start, the option of each block, taken one after the other. */
function cheapestChoices(index: YearIndex, change: YearChange, session: number, start: number): number[] {
  const first = index.sessionFirst[session] ?? 0
  const count = (index.sessionFirst[session + 1] ?? 0) - first
  const choices: number[] = []
  for (let block = first; block < first + count; block++) {
    let best = { delta: Number.POSITIVE_INFINITY, option: NONE }
    for (let option = index.optionFirst[block] ?? 0; option < (index.optionFirst[block + 1] ?? 0); option++) {
      change.clear()
      fill(change, session, start, [...choices, option], index)
      const delta = change.delta()
      if (delta < best.delta) best = { delta, option }
    }
    choices.push(best.option)
  }
  return choices
}

/** Proposes a start with the given options. @returns whether any block gets a place. */
function fill(
  change: YearChange,
  session: number,
  start: number,
  choices: readonly number[],
  index: YearIndex,
): boolean {
  if (choices.every(option => option === NONE)) return false
  change.moveSession(session, start)
  for (const [position, option] of choices.entries())
    change.chooseOption((index.sessionFirst[session] ?? 0) + position, option)
  return true
}
