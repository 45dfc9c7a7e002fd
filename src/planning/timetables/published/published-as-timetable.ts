import type { PairBlock } from '#domain/timetables/pair-block.ts'
import type { PlaceKind } from '#domain/timetables/place-kind.ts'
import type { PublishedDay, PublishedWeek } from '#domain/timetables/published-week.ts'
import { remoteIn } from '#domain/timetables/remote-beside-college.ts'
import type { Placement, Timetable } from '#domain/timetables/timetable.ts'
import type { Lesson, Room, TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { buildingOf } from './building.ts'
import { homeWays } from './home-ways.ts'
import { type ImprovementWishes, USUAL_WISHES } from './improvement-wishes.ts'
import { blocksOf, type IsKept } from './pair-block.ts'
import { publishedDistributions } from './published-distributions.ts'
import { suitableRooms } from './suitable-rooms.ts'
import { timeOf, timesFor } from './usual-times.ts'

/** A published week as a timetable problem, with the week itself as a timetable that solves it. */
export interface PublishedProblem {
  readonly problem: TimetableProblem
  /** In the order of the problem's lessons. */
  readonly blocks: readonly PairBlock[]
  readonly published: Timetable
}

/** How many pairs should lie between lessons in two buildings: the pause between pairs is short for the way. */
const PAIRS_TO_WALK = 1

/** What a problem is made of, beside the week itself. */
export interface PublishedTerms {
  /** What is no room of the college. */
  readonly kinds: ReadonlyMap<string, PlaceKind>
  /** Which blocks stay where they are; none unless told. */
  readonly isKept?: IsKept
  readonly wishes?: ImprovementWishes
}

/**
 * A published week as a problem: what may be moved, and what stays as the college has it.
 *
 * - A block of pairs may move to any day of its week on which its groups and its teachers are at college anyway, and to
 *   any pair within the bounds of its groups' shift. It keeps its teachers, groups and subgroup.
 * - It keeps its room, or gets one of the same building in which its discipline is taught and as many groups find place.
 *   Remote places and the plant take any number of lessons, and so does a room in which the college itself holds several
 *   at once.
 * - Nobody's longest day gets longer, and a discipline is not heaped on a day.
 * - Wished are no gaps, no way to another building between two pairs, time for the way home before a remote lesson and
 *   after it, and as few moves as that takes.
 */
export function publishedAsTimetable(
  week: PublishedWeek,
  { kinds, isKept = () => false, wishes = USUAL_WISHES }: PublishedTerms,
): PublishedProblem {
  const blocks = blocksOf(week.rows)
  const rooms = limitedRooms(blocks, kinds)
  const rowOf = new Map(rooms.map((room, row) => [room, row]))
  const isRemote = remoteIn(kinds)
  const timesOf = timesFor(week, { isRemote, isKept, wishes })
  const roomsOf = suitableRooms(blocks, rooms)
  const lessons = blocks.map((block, at): Lesson => {
    const own = isKept(block) ? (roomsOf[at] ?? []).slice(0, 1) : (roomsOf[at] ?? [])
    return {
      id: idOf(block),
      times: timesOf(block),
      rooms: own.map((room, rank) => ({
        room: rowOf.get(room) ?? 0,
        penalty: rank === 0 ? 0 : wishes.otherRoom,
      })),
      limit: null,
      parent: null,
    }
  })
  return {
    problem: {
      name: week.days[0]?.date ?? '',
      weeks: 1,
      days: week.days.length,
      slotsPerDay: week.rows.reduce((last, { pair }) => Math.max(last, pair), 0),
      rooms: rooms.map((id): Room => ({ id, closed: [] })),
      travel: waysBetween(rooms),
      lessons,
      distributions: [
        ...publishedDistributions(blocks, wishes),
        ...homeWays(blocks, week.days, isRemote, wishes),
      ],
      courses: [],
      students: [],
      weights: { time: 1, room: 1, distribution: 1, student: 1 },
    },
    blocks,
    published: { placements: blocks.map(block => placementOf(block, week.days, rowOf)), attendance: [] },
  }
}

/** The pairs that should lie between rooms: row = from, column = to; none where a name does not tell the building. */
function waysBetween(rooms: readonly string[]): number[][] {
  const buildings = rooms.map(buildingOf)
  return buildings.map(from =>
    buildings.map(to => (from !== null && to !== null && from !== to ? PAIRS_TO_WALK : 0)),
  )
}

/** The rooms of the college that hold one lesson at a time, in the order in which they appear. */
function limitedRooms(blocks: readonly PairBlock[], kinds: ReadonlyMap<string, PlaceKind>): string[] {
  const held = new Map<string, number>()
  const shared = new Set<string>()
  for (const { date, pair, length, room } of blocks) {
    if (room === null || kinds.has(room)) continue
    for (let at = pair; at < pair + length; at++) {
      const word = `${room} ${date} ${at}`
      held.set(word, (held.get(word) ?? 0) + 1)
      if (held.get(word) === 2) shared.add(room)
    }
  }
  const named = new Set(blocks.flatMap(({ room }) => (room === null || kinds.has(room) ? [] : [room])))
  return [...named].filter(room => !shared.has(room))
}

const idOf = ({ date, pair, discipline, groups, subgroup }: PairBlock): string =>
  `${date} ${pair} ${groups.join('+')}${subgroup === null ? '' : `/${subgroup}`} ${discipline}`

function placementOf(
  block: PairBlock,
  days: readonly PublishedDay[],
  rowOf: ReadonlyMap<string, number>,
): Placement {
  const day = days.findIndex(({ date }) => date === block.date)
  return {
    time: timeOf(day, block.pair, block.length),
    room: block.room === null ? null : (rowOf.get(block.room) ?? null),
  }
}
