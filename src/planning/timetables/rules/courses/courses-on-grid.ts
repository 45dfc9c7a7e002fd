import type { Distribution, DistributionKind } from '#domain/timetables/distribution.ts'
import type { SearchModel } from '../../model/search-model.ts'
import { LONGEST_DAY } from '../isolated-slots.ts'
import { memberships } from '../memberships.ts'

/** The lessons of a problem as lectures of courses, each for one slot of one day: the shape of ITC-2007 track 3. */
export interface CoursesOnGrid {
  readonly count: number
  /** lesson → course. */
  readonly courseOf: Int32Array
  /** course → one of its lessons, which speaks for all. */
  readonly example: Int32Array
  /** course → rows of the compact sets that it belongs to. */
  readonly compactSetsOf: readonly Int32Array[]
  readonly compactSets: readonly Distribution[]
  /** course → its demand for days, and its wish for one room. */
  readonly days: readonly Distribution[]
  readonly stability: readonly Distribution[]
}

/** The courses of a problem of that shape, and of no other; otherwise `null`. */
export function coursesOnGrid(model: SearchModel): CoursesOnGrid | null {
  const { problem } = model
  if (!isWeekOfCells(model) || problem.lessons.some(({ rooms }) => rooms.length === 0)) return null
  const wishesOf = (kind: DistributionKind) => problem.distributions.filter(one => one.kind === kind)
  const compactSets = wishesOf('Compactness')
  const days = wishesOf('MinDays')
  const stability = wishesOf('RoomStability')
  if ([...compactSets, ...days, ...stability].some(({ required }) => required)) return null
  const courseOf = soleSetOf(problem.lessons.length, stability)
  const compact = memberships(problem.lessons.length, compactSets).setsOf
  if (!courseOf || String(courseOf) !== String(soleSetOf(problem.lessons.length, days))) return null
  const example = Int32Array.from(stability, (_, course) => courseOf.indexOf(course))
  const isLikeExample = (lesson: number) => {
    const first = example[courseOf[lesson] as number] as number
    return (
      model.timePrice[lesson] === model.timePrice[first] &&
      model.roomPrice[lesson] === model.roomPrice[first] &&
      compact[lesson] === compact[first]
    )
  }
  if (example.includes(-1) || ![...courseOf.keys()].every(isLikeExample)) return null
  const compactSetsOf = [...example].map(lesson => compact[lesson] as Int32Array)
  return { count: example.length, courseOf, example, compactSetsOf, compactSets, days, stability }
}

function isWeekOfCells({ grid, closed, problem, patterns }: SearchModel): boolean {
  const cells = patterns.times.every(({ days, length }) => length === 1 && (days & (days - 1)) === 0)
  return grid && cells && problem.weeks === 1 && problem.slotsPerDay <= LONGEST_DAY && !closed.includes(1)
}

/** lesson → the only one of the sets that it belongs to; `null` where a lesson belongs to none or to several. */
function soleSetOf(lessons: number, sets: readonly Distribution[]): Int32Array | null {
  const { setsOf } = memberships(lessons, sets)
  if (setsOf.some(own => own.length !== 1)) return null
  return Int32Array.from(setsOf, own => own[0] as number)
}

/** The columns of the courses one after another: row = course. */
export function columnsByCourse(
  { count, example }: CoursesOnGrid,
  columns: number,
  columnOf: (lesson: number) => Int32Array,
): Int32Array {
  const all = new Int32Array(count * columns)
  example.forEach((lesson, course) => {
    all.set(columnOf(lesson), course * columns)
  })
  return all
}

/** time → its day; one day more than there are for `nowhere`. */
export const dayOfCells = ({ patterns, problem }: SearchModel): Int32Array =>
  patterns.days.map((mask, pattern) => (pattern === patterns.nowhere ? problem.days : 31 - Math.clz32(mask)))
