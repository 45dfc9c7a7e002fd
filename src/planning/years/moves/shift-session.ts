import { NONE } from '../year-state.ts'
import type { Move } from './move.ts'
import { anyOption, anyStart, startNear } from './pick.ts'

/** Moves a session to other weeks, mostly near ones; now and then its blocks change their resource on the way. */
export const shiftSession: Move = {
  name: 'shift-session',
  share: 5,
  propose(change, dice) {
    const { index, state } = change
    const session = dice.below(index.sessions)
    const from = state.start[session] ?? NONE
    if (from === NONE) return
    const to = dice.below(3) > 0 ? startNear(index, session, from, 3, dice) : anyStart(index, session, dice)
    if (to === NONE || to === from) return
    change.moveSession(session, to)
    if (dice.below(3) > 0) return
    for (
      let block = index.sessionFirst[session] ?? 0;
      block < (index.sessionFirst[session + 1] ?? 0);
      block++
    )
      if (state.choice[block] !== NONE) change.chooseOption(block, anyOption(index, block, dice))
  },
}
