import { NONE } from '../year-state.ts'
import type { Move } from './move.ts'

/** Two sessions that meet at one resource exchange their weeks: the way through a full resource. */
export const swapSessions: Move = {
  name: 'swap-sessions',
  share: 2,
  propose(change, dice) {
    const { index, state } = change
    const block = dice.below(index.blocks)
    const option = state.choice[block] ?? NONE
    if (option === NONE) return
    const rivals = index.users[index.optionResource[option] ?? 0]
    if (!rivals) return
    const one = index.sessionOf[block] ?? 0
    const two = index.sessionOf[rivals[dice.below(rivals.length)] ?? 0] ?? 0
    const [startOne, startTwo] = [state.start[one] ?? NONE, state.start[two] ?? NONE]
    if (one === two || startTwo === NONE || startOne === startTwo) return
    // Of two sessions of different length the one that came later may also end where the other ended.
    const slack = (index.length[one] ?? 0) - (index.length[two] ?? 0)
    const endToEnd = slack !== 0 && dice.below(2) === 1
    change.moveSession(one, startTwo - (endToEnd && startTwo > startOne ? slack : 0))
    change.moveSession(two, startOne + (endToEnd && startOne > startTwo ? slack : 0))
  },
}
