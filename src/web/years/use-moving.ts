import { useCallback, useMemo, useState } from 'react'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { blockConsequences, type OpenPlan, openPlan } from '#planning/years/block-consequences.ts'
import { whyNotWeek } from '#planning/years/why-not-week.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { type Moving, withinYear } from './carry-practice.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** What a week would mean for a practice: a difference in cost, or a rule's no. */
export interface WeekPrice {
  readonly week: number
  /** In points, below 0 where the plan would be better; `null` where a rule says no. */
  readonly delta: number | null
  readonly refusal: Refusal | undefined
}

/** The page's own engine: answers at once what a move would mean, without asking the server. */
export interface WhatIf {
  readonly pricesOf: (block: string, resource?: string) => readonly WeekPrice[]
}

/** Opens a board for questions; the answers of one block take a few milliseconds. */
export function useWhatIf({ problem, blocks }: Pick<Board, 'problem' | 'blocks'>): WhatIf {
  return useMemo(() => {
    const given = { ...problem, year: problem.year as AcademicYear } as unknown as YearProblem
    let opened: OpenPlan | undefined
    const known = new Map<string, readonly WeekPrice[]>()
    const plan = () => {
      opened ??= openPlan(
        given,
        blocks.map(({ id, resource, firstWeek }) => ({ block: id, resource, firstWeek })),
      )
      return opened
    }
    return {
      pricesOf(block, resource) {
        const key = `${block}\n${resource ?? ''}`
        const found = known.get(key) ?? pricesOf(plan(), given, block, resource)
        known.set(key, found)
        return found
      },
    }
  }, [problem, blocks])
}

function pricesOf(
  plan: OpenPlan,
  problem: YearProblem,
  block: string,
  resource: string | undefined,
): WeekPrice[] {
  return blockConsequences(plan, block, resource).map(consequence => {
    const refusal = whyNotWeek(problem, block, consequence)
    return { week: consequence.week, delta: refusal ? null : consequence.delta, refusal }
  })
}

/** The cheapest week of a practice among those that no rule closes. */
export const cheapest = (prices: readonly WeekPrice[]): WeekPrice | undefined =>
  prices
    .filter(({ delta }) => delta !== null)
    .reduce<WeekPrice | undefined>(
      (best, price) => (best === undefined || (price.delta ?? 0) < (best.delta ?? 0) ? price : best),
      undefined,
    )

/** Moving a practice over the board: begin, go on, and what the week under it means. */
export function useMoving(board: Board, whatIf: WhatIf) {
  const [moving, setMoving] = useState<Moving>()
  const { weeks } = board.problem
  const begin = useCallback(
    (session: Session, week?: number) => setMoving(movingOf(board, whatIf, session, week)),
    [board, whatIf],
  )
  const to = (week: number) => setMoving(now => now && { ...now, week: withinYear(week, now.session, weeks) })
  const at = (resource: string) => setMoving(now => now && { ...now, resource })
  return {
    moving,
    begin,
    to,
    at,
    end: useCallback(() => setMoving(undefined), []),
    prices: moving ? whatIf.pricesOf(moving.block, moving.resource) : [],
  }
}

/** A practice as it stands, ready to move; without a place, it begins where it would cost least. */
function movingOf(
  { blocks, problem }: Board,
  whatIf: WhatIf,
  session: Session,
  week: number | undefined,
): Moving | undefined {
  const placed = new Map(blocks.map(block => [block.id, block]))
  const open = session.blocks.find(({ id }) => !placed.has(id))
  const first = session.blocks[0]
  const moved = open ?? first
  if (!moved) return undefined
  const stands = placed.get(moved.id)
  const from = blocks.find(({ id }) => session.blocks.some(block => block.id === id))?.firstWeek ?? null
  const options = moved.options.map(({ resource }) => ({
    resource,
    best: cheapest(whatIf.pricesOf(moved.id, resource)),
  }))
  options.sort((a, b) => (a.best?.delta ?? Infinity) - (b.best?.delta ?? Infinity))
  const resource = stands?.resource ?? options[0]?.resource ?? ''
  const target = week ?? from ?? options[0]?.best?.week ?? session.wished
  return { session, block: moved.id, resource, week: withinYear(target, session, problem.weeks), from }
}
