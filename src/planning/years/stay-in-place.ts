import type { Placement, YearProblem } from './year-problem.ts'

/** What leaving its place costs a block, beside each week of distance: as much as so many weeks. */
const LEAVING = 4

/** The problem in which the plan as it stands is the wish: as few blocks as possible leave their places. */
export function wishingToStay(problem: YearProblem, from: Placement): YearProblem {
  const places = new Map(from.map(place => [place.block, place]))
  const { wish } = problem.prices
  const sessions = problem.sessions.map(session => {
    const now = session.blocks.map(block => places.get(block.id)?.firstWeek).find(week => week !== undefined)
    const blocks = session.blocks.map(block => ({
      ...block,
      options: block.options.map(option => {
        const stays = places.get(block.id)?.resource ?? option.resource
        return { ...option, price: option.resource === stays ? 0 : option.price + LEAVING * wish }
      }),
    }))
    return { ...session, wished: now ?? session.wished, blocks }
  })
  return { ...problem, sessions, prices: { ...problem.prices, uneven: 0 } }
}

/** The blocks that had a place and now have another or none. */
export function movedBlocks(before: Placement, after: Placement): string[] {
  const now = new Map(after.map(place => [place.block, placeName(place)]))
  return before.filter(place => now.get(place.block) !== placeName(place)).map(({ block }) => block)
}

const placeName = ({ resource, firstWeek }: Placement[number]): string => `${resource} ${firstWeek}`
