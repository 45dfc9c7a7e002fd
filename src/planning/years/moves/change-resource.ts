import { NONE } from '../year-state.ts'
import type { Move } from './move.ts'
import { anyOption } from './pick.ts'

/** Gives a block another resource in the weeks that its session has. */
export const changeResource: Move = {
  name: 'change-resource',
  share: 2,
  propose(change, dice) {
    const { index, state } = change
    const block = dice.below(index.blocks)
    if (state.start[index.sessionOf[block] ?? 0] === NONE) return
    const option = anyOption(index, block, dice)
    if (option !== NONE && option !== state.choice[block]) change.chooseOption(block, option)
  },
}
