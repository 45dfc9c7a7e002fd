import type { Placement, YearProblem } from './year-problem.ts'

/** The problem in which the given blocks keep the places that the plan gives them. */
export function lockBlocks(
  problem: YearProblem,
  placement: Placement,
  locked: ReadonlySet<string>,
): YearProblem {
  const places = new Map(placement.map(place => [place.block, place]))
  return {
    ...problem,
    sessions: problem.sessions.map(session => ({
      ...session,
      blocks: session.blocks.map(block => {
        const place = places.get(block.id)
        if (!locked.has(block.id) || !place) return block
        const { resource, firstWeek } = place
        return { ...block, fixed: { resource, firstWeek } }
      }),
    })),
  }
}
