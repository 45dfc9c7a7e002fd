import { createContext, useContext } from 'react'
import { invariant } from '#domain/values/refusal.ts'
import type { BoardNames } from './board-names.ts'
import type { Moving } from './carry-practice.ts'
import type { WeekPrice, WhatIf } from './use-moving.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** What every part of the board speaks with. The object stays the same while a practice is on its way over the board. */
export interface BoardActs {
  readonly year: number
  readonly weeks: number
  readonly names: BoardNames
  readonly whatIf: WhatIf
  /** Shows the card of a practice beside an element; `pinned` keeps it until it is closed. */
  readonly show: (session: Session, anchor: HTMLElement, pinned: boolean) => void
  readonly hide: () => void
  /** Begins to move a practice, or goes on by so many weeks. */
  readonly shift: (session: Session, weeks: number) => void
  /** Takes the next or the previous place for the practice on its way. */
  readonly nextResource: (step: 1 | -1) => void
  readonly drop: () => void
  readonly cancel: () => void
}

/** A practice on its way, with the price of each week. */
export interface OnItsWay {
  readonly moving: Moving
  readonly prices: readonly WeekPrice[]
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
