import type { Activity } from '#domain/programmes/activity.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { groupCalendar } from '#domain/years/group-calendar.ts'
import type { PracticeBlock } from '#domain/years/practice-block.ts'
import type { BuiltYear } from './build/build-year-problem.ts'
import type { GroupYear } from './build/group-year.ts'
import type { Placement, PlanResource, YearProblem } from './year-problem.ts'

/** A group's line of a planned year. */
export interface DescribedGroup {
  readonly code: string
  readonly college: string
  readonly programme: string
  readonly course: number
  readonly students: number
  /** What it does in each week; the first is week 1. */
  readonly activities: readonly Activity[]
}

/** A resource with what its weeks hold and what the plan puts there, in places × shifts; the first is week 1. */
export type DescribedResource = Pick<PlanResource, 'code' | 'name' | 'type' | 'capacityByWeek'> & {
  readonly loadByWeek: readonly number[]
}

/** A planned year in the words of the trade: each block, each group's calendar, the load of each resource. */
export interface DescribedYear {
  readonly year: YearProblem['year']
  readonly groups: readonly DescribedGroup[]
  readonly resources: readonly DescribedResource[]
  readonly blocks: readonly PracticeBlock[]
}

/** Describes a plan; `reasons` say by block why it has no place. */
export function describeYear(
  { problem, groupYears }: Pick<BuiltYear, 'problem' | 'groupYears'>,
  placement: Placement,
  reasons: ReadonlyMap<string, Refusal> = new Map(),
): DescribedYear {
  const blocks = practiceBlocks(problem, placement, reasons)
  return {
    year: problem.year,
    groups: groupYears.map(groupYear => describeGroup(problem, groupYear, blocks)),
    resources: problem.resources.map(({ code, name, type, capacityByWeek }) => ({
      code,
      name,
      type,
      capacityByWeek,
      loadByWeek: loadOf(
        problem.weeks,
        blocks.filter(block => block.resource === code),
      ),
    })),
    blocks,
  }
}

/** Every block of a problem as the trade knows it, with its place or the reason why it has none. */
export function practiceBlocks(
  problem: YearProblem,
  placement: Placement,
  reasons: ReadonlyMap<string, Refusal> = new Map(),
): PracticeBlock[] {
  const places = new Map(placement.map(place => [place.block, place]))
  return problem.sessions.flatMap(({ group, module, kind, semester, weeks, wished, blocks }) =>
    blocks.map(({ id, subgroup, students, fixed }) => ({
      id,
      group,
      subgroup,
      students,
      kind,
      module,
      semester,
      weeks,
      wishedWeek: wished,
      resource: places.get(id)?.resource ?? null,
      firstWeek: places.get(id)?.firstWeek ?? null,
      locked: fixed !== null,
      reason: places.has(id) ? null : (reasons.get(id) ?? null),
    })),
  )
}

function describeGroup(
  { weeks }: YearProblem,
  { group, delivery, course, activities }: GroupYear,
  blocks: readonly PracticeBlock[],
): DescribedGroup {
  const own = blocks.filter(block => block.group === group.code)
  const subgroups = new Map(own.map(({ subgroup, students }) => [subgroup, students]))
  const students = [...subgroups.values()].reduce((sum, one) => sum + one, 0)
  return {
    code: group.code,
    college: group.college,
    programme: delivery.programme,
    course,
    students: students || group.plannedStudents,
    activities: groupCalendar(weeks, activities, own).map(({ activity }) => activity),
  }
}

const loadOf = (weeks: number, blocks: readonly PracticeBlock[]): number[] =>
  Array.from({ length: weeks }, (_, position) =>
    blocks
      .filter(({ firstWeek, weeks: length }) => {
        const week = position + 1
        return firstWeek !== null && firstWeek <= week && week < firstWeek + length
      })
      .reduce((sum, { students }) => sum + students, 0),
  )
