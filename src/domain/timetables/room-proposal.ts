import type { Refusal } from '../values/refusal.ts'
import { type PlaceKind, placeKindOf } from './place-kind.ts'
import { lessonsOf, type PublishedRow, type PublishedWeek } from './published-week.ts'
import { groupSpellings, type RoomSpellings, type SpellingDifference } from './room-spelling.ts'

/** What may be done with rooms as they are written: take spellings for one room, or take a room for what it seems to be. */
export interface RoomProposal {
  /** Such as `merge:moodle`; by it a person accepts or refuses the proposal. */
  readonly id: string
  readonly act: 'merge' | Exclude<PlaceKind, 'room'>
  /** The spelling to keep. */
  readonly name: string
  readonly spellings: readonly string[]
  /** In what the spellings differ; empty unless they are to be merged. */
  readonly differences: readonly SpellingDifference[]
  /** Pairs in which several lessons are held there at once, all spellings taken together. */
  readonly sharedPairs: number
  /** The most lessons that are held there at once, all spellings taken together. */
  readonly mostAtOnce: number
}

/** A timetable whose rooms bear the names that were agreed on. */
export interface SettledWeek {
  readonly week: PublishedWeek
  /** What the rooms are that a person took for something else than a room. */
  readonly kinds: ReadonlyMap<string, PlaceKind>
}

/** Proposes what to do with the rooms of a timetable; nothing is done until a person accepts. */
export function proposeRooms({ rows }: PublishedWeek): RoomProposal[] {
  const uses = new Map<string, number>()
  for (const { room } of rows) if (room !== null) uses.set(room, (uses.get(room) ?? 0) + 1)
  return groupSpellings(uses).flatMap(group => {
    const held = lessonsHeld(rows, group)
    const proposal = (act: RoomProposal['act'], differences: RoomProposal['differences']): RoomProposal => ({
      id: `${act}:${group.name}`,
      act,
      name: group.name,
      spellings: group.spellings,
      differences,
      sharedPairs: held.filter(lessons => lessons > 1).length,
      mostAtOnce: Math.max(...held),
    })
    const kind = placeKindOf(group.name)
    return [
      ...(group.spellings.length > 1 ? [proposal('merge', group.differences)] : []),
      ...(kind === 'room' ? [] : [proposal(kind, [])]),
    ]
  })
}

/** For each pair in which anything is held there: how many lessons, once the spellings are one room. */
function lessonsHeld(rows: readonly PublishedRow[], { name, spellings }: RoomSpellings): number[] {
  const there = rows.filter(({ room }) => room !== null && spellings.includes(room))
  const held = new Map<string, number>()
  for (const { date, pair } of lessonsOf(there.map(row => ({ ...row, room: name })))) {
    held.set(`${date} ${pair}`, (held.get(`${date} ${pair}`) ?? 0) + 1)
  }
  return [...held.values()]
}

/** The timetable with the accepted proposals carried out, and no others. */
export function settleRooms(
  week: PublishedWeek,
  accepted: readonly Pick<RoomProposal, 'act' | 'name' | 'spellings'>[],
): SettledWeek {
  const names = new Map<string, string | null>()
  const kinds = new Map<string, PlaceKind>()
  for (const { act, name, spellings } of accepted) {
    for (const spelling of spellings) {
      if (act === 'merge') names.set(spelling, name)
      else if (act === 'nameless') names.set(spelling, null)
      else kinds.set(spelling, act)
    }
  }
  const rows = week.rows.map(row => {
    const name = row.room === null ? undefined : names.get(row.room)
    return name === undefined ? row : { ...row, room: name }
  })
  return { week: { ...week, rows }, kinds }
}

const CODES = {
  merge: 'timetable.one-room',
  remote: 'timetable.place-remote',
  plant: 'timetable.place-plant',
  nameless: 'timetable.place-nameless',
} as const satisfies Record<RoomProposal['act'], string>

/** The proposal as facts for its sentence. */
export function proposalInWords(proposal: RoomProposal): Refusal {
  const { act, name, spellings, differences, sharedPairs, mostAtOnce } = proposal
  return { code: CODES[act], facts: { name, spellings, differences, sharedPairs, mostAtOnce } }
}
