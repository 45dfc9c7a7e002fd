import type { Distribution, DistributionKind } from '#domain/timetables/distribution.ts'
import type { PairBlock } from '#domain/timetables/pair-block.ts'
import { buildingOf } from './building.ts'
import { disciplineTitle } from './discipline-title.ts'
import type { ImprovementWishes } from './improvement-wishes.ts'
import { rowsByName, weekAttendees } from './week-attendees.ts'

/** What binds the blocks of a published week: their groups, their teachers, and what a day may hold of each. */
export function publishedDistributions(
  blocks: readonly PairBlock[],
  wishes: ImprovementWishes,
): Distribution[] {
  const attendees = weekAttendees(blocks)
  return [
    ...attendees.map(lessons => rule('NotOverlap', [], lessons)),
    ...attendees.map(lessons => rule('MaxBands', [1, fullestDay(blocks, lessons)], lessons)),
    ...attendees.map(lessons => wish('Gaps', [1], lessons, wishes.gap)),
    ...attendees.map(lessons => wish('SameAttendees', [], whoWalk(blocks, lessons), wishes.way)),
    ...dayLoadsOfCourses(blocks),
  ].filter(({ lessons, required, penalty }) => lessons.length > 1 && (required || penalty > 0))
}

const rule = (
  kind: DistributionKind,
  parameters: readonly number[],
  lessons: readonly number[],
): Distribution => ({ kind, parameters, lessons, required: true, penalty: 0 })

const wish = (
  kind: DistributionKind,
  parameters: readonly number[],
  lessons: readonly number[],
  penalty: number,
): Distribution => ({ kind, parameters, lessons, required: false, penalty })

/** Those of the blocks between which there may be a way to another building: none where all are in the same one. */
function whoWalk(blocks: readonly PairBlock[], lessons: readonly number[]): number[] {
  const housed = lessons.flatMap(row => {
    const room = blocks[row]?.room ?? null
    const building = room === null ? null : buildingOf(room)
    return building === null ? [] : [{ row, building }]
  })
  return new Set(housed.map(({ building }) => building)).size > 1 ? housed.map(({ row }) => row) : []
}

/** The same people have no more pairs of a discipline a day than on the day on which the college gave them most. */
function dayLoadsOfCourses(blocks: readonly PairBlock[]): Distribution[] {
  const courses = rowsByName(blocks, ({ discipline, groups, subgroup, teachers }) => [
    JSON.stringify([disciplineTitle(discipline), groups.toSorted(), subgroup, teachers]),
  ])
  return [...courses.values()].map(lessons => rule('MaxBands', [1, fullestDay(blocks, lessons)], lessons))
}

/** The pairs of these blocks on the day that has most of them. */
function fullestDay(blocks: readonly PairBlock[], lessons: readonly number[]): number {
  const pairs = new Map<string, number>()
  for (const { date, length } of lessons.flatMap(row => blocks[row] ?? [])) {
    pairs.set(date, (pairs.get(date) ?? 0) + length)
  }
  return Math.max(...pairs.values())
}
