import {
  DISTRIBUTION_PARAMETERS,
  type Distribution,
  type DistributionKind,
} from '#domain/timetables/distribution.ts'
import type { MeetingTime } from '#domain/timetables/meeting-time.ts'
import type { Placement } from '#domain/timetables/timetable.ts'
import type { Course, Lesson, TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { type Dice, xorshift32 } from '#planning/engine/search/dice.ts'

/** How large a random problem is. */
export interface Extent {
  readonly weeks: number
  readonly slotsPerDay: number
  readonly rooms: number
  /** A course has two configurations: one part, or two parts of which the second belongs to the first. */
  readonly courses: number
  readonly students: number
  /** Lessons of one slot on one day, in every week, with no way between rooms: as in ITC-2007. */
  readonly cells?: boolean
}

/** Small enough for hundreds of them in a test, large enough that every constraint is met and broken. */
export const SMALL: Extent = { weeks: 3, slotsPerDay: 14, rooms: 3, courses: 3, students: 4 }

/** A small week of cells: different times never overlap. */
export const SMALL_GRID: Extent = { weeks: 1, slotsPerDay: 4, rooms: 3, courses: 3, students: 4, cells: true }

/** A timetable problem with every kind of distribution, thrown from a seed; the first room is open to all, always. */
export function randomTimetableProblem(seed: number, extent: Extent = SMALL): TimetableProblem {
  const dice = xorshift32(seed)
  const lessons = Array.from({ length: extent.courses * 5 }, (_, row) => randomLesson(row, extent, dice))
  return {
    name: `random ${seed}`,
    weeks: extent.weeks,
    days: 5,
    slotsPerDay: extent.slotsPerDay,
    rooms: Array.from({ length: extent.rooms }, (_, room) => ({
      id: `R${room}`,
      closed: room > 0 && dice.below(2) === 0 ? [randomTime(extent, dice)] : [],
    })),
    travel: randomTravel(extent, dice),
    lessons,
    distributions: randomDistributions(lessons.length, extent, dice),
    courses: Array.from({ length: extent.courses }, (_, row) => courseOf(row)),
    students: Array.from({ length: extent.students }, (_, row) => ({
      id: `S${row}`,
      courses: [...Array(extent.courses).keys()].filter(() => dice.below(4) > 0),
    })),
    weights: { time: 2, room: 1, distribution: 3, student: 5 },
  }
}

/** The lessons 5n … 5n + 4: one part of two lessons, or two parts; lesson 5n + 4 belongs to lesson 5n + 2. */
const courseOf = (row: number): Course => ({
  id: `C${row}`,
  configurations: [[[5 * row, 5 * row + 1]], [[5 * row + 2], [5 * row + 3, 5 * row + 4]]],
})

function randomLesson(row: number, extent: Extent, dice: Dice): Lesson {
  const rooms = [...Array(extent.rooms).keys()].filter(() => dice.below(3) > 0)
  return {
    id: `L${row}`,
    times: Array.from({ length: 2 + dice.below(4) }, () => ({
      time: randomTime(extent, dice),
      penalty: dice.below(4),
    })).filter(
      ({ time }, at, all) =>
        all.findIndex(other => JSON.stringify(other.time) === JSON.stringify(time)) === at,
    ),
    rooms: row % 4 === 3 ? [] : [...new Set([0, ...rooms])].map(room => ({ room, penalty: dice.below(3) })),
    limit: 1 + dice.below(3),
    parent: row % 5 === 4 ? row - 2 : null,
  }
}

const randomTime = ({ weeks, slotsPerDay, cells }: Extent, dice: Dice): MeetingTime => {
  if (cells) return { weeks: 1, days: 1 << dice.below(5), start: dice.below(slotsPerDay), length: 1 }
  const length = 1 + dice.below(4)
  return {
    weeks: 1 + dice.below((1 << weeks) - 1),
    days: 1 + dice.below(31),
    start: dice.below(slotsPerDay - length + 1),
    length,
  }
}

function randomTravel({ rooms, cells }: Extent, dice: Dice): number[][] {
  const travel = Array.from({ length: rooms }, () => Array.from({ length: rooms }, () => 0))
  for (let a = 0; a < rooms; a++) {
    for (let b = 0; b < a; b++) {
      const way = cells ? 0 : dice.below(3)
      travel[a]![b] = way
      travel[b]![a] = way
    }
  }
  return travel
}

/** As rules alone, they are counted by cells where times are cells. */
const COUNTED_ON_GRIDS: ReadonlySet<string> = new Set(['SameAttendees', 'NotOverlap'])

function randomDistributions(lessons: number, extent: Extent, dice: Dice): Distribution[] {
  const kinds = Object.keys(DISTRIBUTION_PARAMETERS) as DistributionKind[]
  return kinds
    .filter(kind => kind !== 'Compactness' || (extent.weeks === 1 && extent.slotsPerDay <= 16))
    .flatMap(kind => [true, false].map(required => randomDistribution(kind, required, lessons, dice)))
    .filter(({ kind, required }) => !extent.cells || required || !COUNTED_ON_GRIDS.has(kind))
}

function randomDistribution(
  kind: DistributionKind,
  required: boolean,
  lessons: number,
  dice: Dice,
): Distribution {
  return {
    kind,
    parameters: Array.from({ length: DISTRIBUTION_PARAMETERS[kind] }, () => 1 + dice.below(4)),
    lessons: [...Array(lessons).keys()].filter(() => dice.below(3) === 0),
    required,
    penalty: required ? 0 : 1 + dice.below(5),
  }
}

/** Four lessons of a random problem, without students: a few thousand timetables. */
export function fewLessons(seed: number): TimetableProblem {
  const problem = randomTimetableProblem(seed)
  const lessons = problem.lessons
    .slice(0, 4)
    .map(({ times, ...rest }) => ({ ...rest, times: times.slice(0, 3) }))
  const distributions = problem.distributions
    .map(distribution => ({ ...distribution, lessons: distribution.lessons.filter(row => row < 4) }))
    .filter(({ required }, at) => !required || at % 5 === 0)
  return { ...problem, lessons, distributions, courses: [], students: [] }
}

/** All timetables that there are, each with every lesson at one of its times in one of its rooms. */
export function* everyTimetable(problem: TimetableProblem): Iterable<Placement[]> {
  const places: Placement[][] = problem.lessons.map(({ times, rooms }) =>
    times.flatMap(({ time }) =>
      (rooms.length > 0 ? rooms : [{ room: null }]).map(({ room }) => ({ time, room })),
    ),
  )
  function* from(placements: Placement[]): Iterable<Placement[]> {
    const options = places[placements.length]
    if (options) for (const option of options) yield* from([...placements, option])
    else yield placements
  }
  yield* from([])
}
