import type { BoardFilters } from './group-lines.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]

/** Subgroups of a practice that wait for a place, all for the same reason. */
export interface Waiting {
  readonly session: Session
  readonly subgroups: readonly number[]
  /** Why they have no place, in the reader's words; nothing as long as nobody has planned. */
  readonly sentence: string | null
}

type Given = Pick<Board, 'problem' | 'unplaced' | 'groups'>

/** The practices that wait for a place, as far as the filters let them through; subgroups with the same reason together. */
export function waitingPractices({ problem, unplaced, groups }: Given, filters: BoardFilters): Waiting[] {
  const shown = new Set(
    groups
      .filter(({ college }) => !filters.college || college === filters.college)
      .filter(({ programme }) => !filters.programme || programme === filters.programme)
      .map(({ code }) => code),
  )
  const theirs = new Set(
    problem.resources.filter(({ owner }) => owner === filters.employer).map(({ code }) => code),
  )
  const mayGo = ({ blocks }: Session) =>
    blocks.some(({ options, refused }) =>
      [...options, ...refused].some(({ resource }) => theirs.has(resource)),
    )
  const found = new Map(
    problem.sessions.flatMap(session =>
      session.blocks.map(({ id, subgroup }) => [id, { session, subgroup }] as const),
    ),
  )
  const waiting = new Map<string, Waiting>()
  for (const { block, sentence } of unplaced) {
    const one = found.get(block)
    if (!one || !shown.has(one.session.group) || (filters.employer && !mayGo(one.session))) continue
    const key = `${one.session.id} ${sentence}`
    const subgroups = [...(waiting.get(key)?.subgroups ?? []), one.subgroup]
    waiting.set(key, { session: one.session, subgroups, sentence })
  }
  return [...waiting.values()]
}
