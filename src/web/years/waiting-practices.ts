import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** Subgroups of a practice that wait for a place, all for the same reason. */
export interface Waiting {
  readonly session: Session
  readonly subgroups: readonly number[]
  /** Why they have no place, in the reader's words; nothing as long as nobody has planned. */
  readonly sentence: string | null
}

/** The practices that wait for a place, subgroups with the same reason together. */
export function waitingPractices({ problem, unplaced }: Pick<Board, 'problem' | 'unplaced'>): Waiting[] {
  const found = new Map(
    problem.sessions.flatMap(session =>
      session.blocks.map(({ id, subgroup }) => [id, { session, subgroup }] as const),
    ),
  )
  const waiting = new Map<string, Waiting>()
  for (const { block, sentence } of unplaced) {
    const one = found.get(block)
    if (!one) continue
    const key = `${one.session.id} ${sentence}`
    const subgroups = [...(waiting.get(key)?.subgroups ?? []), one.subgroup]
    waiting.set(key, { session: one.session, subgroups, sentence })
  }
  return [...waiting.values()]
}
