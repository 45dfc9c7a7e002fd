import type { Dice } from '../../engine/search/dice.ts'
import type { YearChange } from '../year-change.ts'

/** One kind of change to a year plan. */
export interface Move {
  readonly name: string
  /** How often it is tried, relative to the others. */
  readonly share: number
  /** Fills the change in; leaves it empty when it has nothing to propose here. */
  readonly propose: (change: YearChange, dice: Dice) => void
}
