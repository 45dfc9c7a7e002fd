import type { BodyOf } from '#contract/http/route.ts'
import type { movePlanBlocks } from '#contract/years/years.contract.ts'
import { makeWay } from '#planning/years/make-way.ts'
import type { Placement } from '#planning/years/year-problem.ts'
import { problemOf } from './board-problem.ts'
import { type Moving, withMoving } from './carry-practice.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

/** A practice that makes way: from where, and to where. */
export interface Shift {
  readonly session: Session
  readonly before: readonly Block[]
  readonly after: readonly Block[]
}

/** What would follow if a practice were put down where others stand. */
export interface Way {
  readonly shifts: readonly Shift[]
  /** Practices that would lose their place; the way is free where there are none. */
  readonly lost: readonly Session[]
  /** The difference in cost that all of it makes, in points. */
  readonly delta: number
  /** The blocks of the board as they would stand. */
  readonly blocks: readonly Block[]
  readonly moves: BodyOf<typeof movePlanBlocks>['moves']
}

const placementOf = (blocks: readonly Block[]): Placement =>
  blocks.map(({ id, resource, firstWeek }) => ({ block: id, resource, firstWeek }))

/** Finds who has to make way for the practice on its way; takes about a tenth of a second. */
export function wayFor(board: Board, moving: Moving): Way {
  const carried = withMoving(board.blocks, moving)
  const own = new Set(moving.session.blocks.map(({ id }) => id))
  const hand = carried.filter(({ id }) => own.has(id))
  const wanted = placementOf(hand)
  const { moves, lost, delta } = makeWay({
    problem: problemOf(board),
    placement: placementOf(board.blocks),
    wanted,
    held: heldBlocks(board),
  })
  const places = new Map(moves.map(place => [place.block, place]))
  const gone = new Set(lost)
  const blocks = carried
    .filter(({ id }) => !gone.has(id))
    .map(block => {
      const place = places.get(block.id)
      return place ? { ...block, resource: place.resource, firstWeek: place.firstWeek } : block
    })
  return {
    shifts: shiftsOf(board, blocks, new Set(places.keys())),
    lost: board.problem.sessions.filter(session => session.blocks.some(({ id }) => gone.has(id))),
    delta,
    blocks,
    moves: [
      ...wanted.map((place, at) => ({
        ...place,
        locked: place.block === moving.block || hand[at]?.locked === true,
      })),
      ...moves.map(place => ({ ...place, locked: false })),
    ],
  }
}

/** Blocks that make way for nobody: locked ones, those of other colleges, and practice that has begun. */
function heldBlocks({ blocks, groups, begunWeeks }: Board): Set<string> {
  const mine = new Set(groups.filter(({ mayMove }) => mayMove).map(({ code }) => code))
  const stays = ({ locked, group, firstWeek }: Block) => locked || !mine.has(group) || firstWeek <= begunWeeks
  return new Set(blocks.filter(stays).map(({ id }) => id))
}

function shiftsOf({ problem, blocks }: Board, after: readonly Block[], moved: ReadonlySet<string>): Shift[] {
  return problem.sessions.flatMap(session => {
    if (!session.blocks.some(({ id }) => moved.has(id))) return []
    const ids = new Set(session.blocks.map(({ id }) => id))
    const those = (all: readonly Block[]) => all.filter(({ id }) => ids.has(id))
    return [{ session, before: those(blocks), after: those(after) }]
  })
}
