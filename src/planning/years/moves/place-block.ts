import type { Dice } from '../../engine/search/dice.ts'
import type { YearChange } from '../year-change.ts'
import { NONE } from '../year-state.ts'
import type { Move } from './move.ts'
import { anyOption, anyStart } from './pick.ts'

/** Gives a session that has blocks without a place some weeks, and each such block some resource. */
export const placeBlock: Move = {
  name: 'place-block',
  share: 1,
  propose(change, dice) {
    placeWherever(change, dice, dice.below(change.index.sessions))
  },
}

/** The same for a given session; proposes nothing when all its blocks have places. */
export function placeWherever(change: YearChange, dice: Dice, session: number): void {
  const { index, state } = change
  const first = index.sessionFirst[session] ?? 0
  const last = index.sessionFirst[session + 1] ?? 0
  let open = false
  for (let block = first; block < last; block++) open ||= state.choice[block] === NONE
  if (!open) return
  const known = state.start[session] ?? NONE
  const start = known === NONE || dice.below(2) === 0 ? anyStart(index, session, dice) : known
  if (start === NONE) return
  change.moveSession(session, start)
  let placed = false
  for (let block = first; block < last; block++) {
    if (state.choice[block] === NONE) change.chooseOption(block, anyOption(index, block, dice))
    placed ||= change.choice[block] !== NONE
  }
  if (!placed) change.dropSession(session)
}
