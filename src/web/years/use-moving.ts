import { useCallback, useMemo, useState } from 'react'
import { type Moving, takenUp, withinYear } from './carry-practice.ts'
import { type WhatIf, whatIfOf } from './week-prices.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** The page's own engine for a board; made anew when its blocks change. */
export function useWhatIf({ problem, blocks }: Pick<Board, 'problem' | 'blocks'>): WhatIf {
  return useMemo(() => whatIfOf({ problem, blocks }), [problem, blocks])
}

/** Moving a practice over the board: begin, go on, and what the week under it means. */
export function useMoving(board: Board, whatIf: WhatIf) {
  const [moving, setMoving] = useState<Moving>()
  const { weeks } = board.problem
  const begin = useCallback(
    (session: Session, week?: number) => setMoving(takenUp(board, whatIf, session, week)),
    [board, whatIf],
  )
  const to = (week: number) => setMoving(now => now && { ...now, week: withinYear(week, now.session, weeks) })
  /** Moves another subgroup by name; the practice stays in its week. */
  const of = (block: string) =>
    setMoving(now => now && { ...now, block, resource: placeOf(board, now.session, block) })
  const at = (resource: string) => setMoving(now => now && { ...now, resource })
  return {
    moving,
    begin,
    to,
    at,
    of,
    end: useCallback(() => setMoving(undefined), []),
    prices: moving ? whatIf.pricesOf(moving.block, moving.resource) : [],
  }
}

/** Where a block stands, or could stand first. */
function placeOf({ blocks }: Board, session: Session, block: string): string {
  const options = session.blocks.find(({ id }) => id === block)?.options ?? []
  return blocks.find(({ id }) => id === block)?.resource ?? options[0]?.resource ?? ''
}
