import { createContext, useContext } from 'react'
import { invariant } from '#domain/values/refusal.ts'
import type { BoardNames } from './board-names.ts'
import type { Moving } from './carry-practice.ts'
import type { Way } from './make-way-on-board.ts'
import type { WeekPrice, WhatIf } from './week-prices.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** What every part of the board speaks with. The object stays the same while a practice is on its way over the board. */
export interface BoardActs {
  readonly year: number
  readonly weeks: number
  readonly names: BoardNames
  readonly whatIf: WhatIf
  /** Shows the card of a practice while the pointer or the focus is on it. */
  readonly glance: (session: Session) => void
  readonly leave: () => void
  /** Keeps the card, which the pointer has reached. */
  readonly stay: () => void
  /** Opens the card of a practice until it is closed. */
  readonly open: (session: string) => void
  /** Begins to move a practice, or goes on by so many weeks. */
  readonly shift: (session: Session, weeks: number) => void
  /** Takes the next or the previous place for the practice on its way. */
  readonly nextResource: (step: 1 | -1) => void
  /** Puts the practice down; where only others keep it from the week, shows first who would make way. */
  readonly drop: () => void
  readonly cancel: () => void
}

/** A practice on its way, with the price of each week. */
export interface OnItsWay {
  readonly moving: Moving
  readonly prices: readonly WeekPrice[]
  /** Who would make way, once that has been asked. */
  readonly way: Way | undefined
}

const Acts = createContext<BoardActs | undefined>(undefined)

/** Gives the acts of a board to its parts. */
export const BoardActsProvider = Acts.Provider

/** The acts of the board around. */
export function useBoardActs(): BoardActs {
  const acts = useContext(Acts)
  invariant(acts, 'A part of the board stands on a board')
  return acts
}
