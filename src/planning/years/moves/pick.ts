import type { Dice } from '../../engine/search/dice.ts'
import type { YearIndex } from '../year-index.ts'
import { NONE } from '../year-state.ts'

/** Any start that a session may have, or `NONE`. */
export function anyStart(index: YearIndex, session: number, dice: Dice): number {
  const starts = index.starts[session]
  return starts && starts.length > 0 ? (starts[dice.below(starts.length)] ?? NONE) : NONE
}

/** A start that differs from another by at most `reach` weeks, or `NONE` when the session may not start there. */
export function startNear(
  index: YearIndex,
  session: number,
  week: number,
  reach: number,
  dice: Dice,
): number {
  const start = week + dice.below(2 * reach + 1) - reach
  return start >= 0 && start < index.weeks && index.mayStart[session * index.weeks + start] === 1
    ? start
    : NONE
}

/** Any option of a block, or `NONE` when it has none. */
export function anyOption(index: YearIndex, block: number, dice: Dice): number {
  const first = index.optionFirst[block] ?? 0
  const count = (index.optionFirst[block + 1] ?? 0) - first
  return count === 0 ? NONE : first + dice.below(count)
}
