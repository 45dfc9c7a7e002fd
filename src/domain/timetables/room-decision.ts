import { placeKindOf } from './place-kind.ts'
import type { PublishedWeek } from './published-week.ts'
import { type RoomProposal, type SettledWeek, settleRooms } from './room-proposal.ts'

/**
 * What a college has decided about one spelling of a room, and remembers for the weeks to come: that it means `name`, or
 * is what the act says.
 */
export interface RoomDecision {
  readonly act: RoomProposal['act']
  readonly spelling: string
  /** The spelling to keep. */
  readonly name: string
  /** `null` where the decision was taken back. */
  readonly accepted: boolean | null
}

/** How a proposal stands: nobody has decided, or not about each of its spellings. */
export type ProposalState = 'open' | 'accepted' | 'refused'

/** How a proposal stands with a college that has decided so. */
export function stateOfProposal(
  { act, spellings }: Pick<RoomProposal, 'act' | 'spellings'>,
  decisions: readonly RoomDecision[],
): ProposalState {
  const own = spellings.map(spelling =>
    decisions.find(one => one.act === act && one.spelling === spelling && one.accepted !== null),
  )
  const [first] = own
  if (!first || own.some(one => one?.accepted !== first.accepted)) return 'open'
  // Spellings that were taken for two rooms are one proposal nobody has answered yet.
  if (first.accepted && own.some(one => one?.name !== first.name)) return 'open'
  return first.accepted ? 'accepted' : 'refused'
}

/** A decision on a proposal as its spellings remember it. */
export const decideOn = (
  { act, name, spellings }: Pick<RoomProposal, 'act' | 'name' | 'spellings'>,
  accepted: boolean | null,
): RoomDecision[] => spellings.map(spelling => ({ act, spelling, name, accepted }))

/**
 * Whether a proposal can be accepted without a look at the lessons: it names what is no room, or spellings that differ in
 * signs, capitals or alphabets alone and are never in use at once.
 */
export function isCertain({ act, name, differences, sharedPairs }: RoomProposal): boolean {
  if (act !== 'merge') return true
  return !differences.includes('abbreviation') && (sharedPairs === 0 || placeKindOf(name) !== 'room')
}

/** The week with its rooms called as the college has decided. */
export const settledBy = (week: PublishedWeek, decisions: readonly RoomDecision[]): SettledWeek =>
  settleRooms(
    week,
    decisions.flatMap(({ act, name, spelling, accepted }) =>
      accepted ? [{ act, name, spellings: [spelling] }] : [],
    ),
  )
