import { NONE } from '../year-state.ts'
import type { Move } from './move.ts'
import { anyStart } from './pick.ts'
import { placeWherever } from './place-block.ts'

/** Places a session where another one stands, which moves to any other weeks or loses its place. */
export const pushOut: Move = {
  name: 'push-out',
  share: 1,
  propose(change, dice) {
    const { index, state } = change
    const session = dice.below(index.sessions)
    placeWherever(change, dice, session)
    if (change.size === 0) return
    const option = change.choice[index.sessionFirst[session] ?? 0] ?? NONE
    const rivals = option === NONE ? undefined : index.users[index.optionResource[option] ?? 0]
    if (!rivals) return
    const rival = index.sessionOf[rivals[dice.below(rivals.length)] ?? 0] ?? 0
    if (rival === session || state.start[rival] === NONE) return
    const start = dice.below(2) === 0 ? NONE : anyStart(index, rival, dice)
    if (start === NONE) change.dropSession(rival)
    else change.moveSession(rival, start)
  },
}
