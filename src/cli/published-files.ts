import { basename } from 'node:path'
import { openPublishedWeek, type PublishedReading } from '#documents/timetables/open-published-week.ts'
import { MINUTES_HOME } from '#domain/timetables/remote-beside-college.ts'
import {
  proposeRooms,
  type RoomProposal,
  type SettledWeek,
  settleRooms,
} from '#domain/timetables/room-proposal.ts'
import { type Arguments, type OptionSpec, UsageError } from './command.ts'
import { readInput } from './files.ts'

/** Which proposals for rooms are accepted: their ids, or a word for several of them. */
export const acceptOption = (fallback: 'kinds' | 'none'): OptionSpec => ({
  kind: 'text',
  value: 'WHICH',
  help: 'proposals for rooms to carry out: all, none, kinds (remote places and the like, no merging) or ids with commas',
  fallback,
})

/** How long the way home takes, which a remote lesson beside one at the college leaves no time for. */
export const minutesHomeOption: OptionSpec = {
  kind: 'number',
  value: 'M',
  help: 'minutes of the way home, between a lesson at the college and a remote one',
  fallback: String(MINUTES_HOME),
}

/**
 * The minutes of the way home that a call names.
 *
 * @throws UsageError when they are none.
 */
export function minutesHomeOf(args: Arguments): number {
  const minutes = args.number('minutes-home') ?? MINUTES_HOME
  if (minutes < 0 || minutes > 600) throw new UsageError('--minutes-home is from 0 to 600.')
  return minutes
}

/** A published timetable as it was read, and as it stands with the accepted proposals. */
export interface PublishedFiles extends PublishedReading, Pick<SettledWeek, 'kinds'> {
  readonly settled: SettledWeek['week']
  readonly proposals: readonly RoomProposal[]
  readonly accepted: readonly RoomProposal[]
}

/**
 * Reads the files that a call names.
 *
 * @throws UsageError when a file cannot be read or a proposal has another name.
 * @throws RefusedError when a file is no published timetable.
 */
export async function readPublishedFiles(args: Arguments): Promise<PublishedFiles> {
  const files = await Promise.all(
    args.positional.map(async path => ({ name: basename(path), bytes: await readInput(path) })),
  )
  const reading = await openPublishedWeek(files)
  const proposals = proposeRooms(reading.week)
  const accepted = acceptedOf(proposals, args.text('accept') ?? 'none')
  const { week: settled, kinds } = settleRooms(reading.week, accepted)
  return { ...reading, settled, kinds, proposals, accepted }
}

function acceptedOf(proposals: readonly RoomProposal[], words: string): readonly RoomProposal[] {
  if (words === 'none') return []
  if (words === 'all') return proposals
  if (words === 'kinds') return proposals.filter(({ act }) => act !== 'merge')
  const ids = words.split(/,(?=merge:|remote:|plant:|nameless:)/)
  const unknown = ids.find(id => !proposals.some(proposal => proposal.id === id))
  if (unknown !== undefined) {
    const known = proposals.map(({ id }) => id).join(', ')
    throw new UsageError(`There is no proposal «${unknown}»; there are: ${known || 'none'}.`)
  }
  return proposals.filter(({ id }) => ids.includes(id))
}
