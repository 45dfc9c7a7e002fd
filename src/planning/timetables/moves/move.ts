import type { Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'

/** A kind of change with its share among the proposals. */
export interface WeightedMove {
  readonly move: Neighbourhood
  /** In percent. */
  readonly share: number
}

/** Proposes now by one kind of change, now by another, in their shares. */
export function mixOf(moves: readonly WeightedMove[], dice: Dice): Neighbourhood {
  const whole = moves.reduce((sum, { share }) => sum + share, 0)
  const lots = moves.flatMap(({ move, share }) => Array.from({ length: share }, () => move))
  const [only] = moves
  if (only && moves.length === 1) return only.move
  let drawn = lots[0] as Neighbourhood
  return {
    propose: limit => {
      drawn = lots[dice.below(whole)] as Neighbourhood
      return drawn.propose(limit)
    },
    accept: () => drawn.accept(),
  }
}
