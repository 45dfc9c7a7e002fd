import { practiceBlocks } from '#planning/years/describe-year.ts'
import type { Placement, YearProblem } from '#planning/years/year-problem.ts'

/**
 * A plan as JSON that any program can check: placed blocks, resources with their capacity in places × shifts, pairs
 * of blocks in their order, and the weeks in which a group has no practice. Weeks count from 1.
 */
export function planAsJson(problem: YearProblem, placement: Placement): string {
  const blocks = practiceBlocks(problem, placement).filter(({ firstWeek }) => firstWeek !== null)
  const placed = new Set(blocks.map(({ id }) => id))
  const blocksOf = new Map(
    problem.sessions.map(session => [
      session.id,
      session.blocks.map(({ id }) => id).filter(id => placed.has(id)),
    ]),
  )
  return JSON.stringify(
    {
      year: problem.year,
      weeks: problem.weeks,
      blocks: blocks.map(({ id, group, subgroup, students, kind, module, resource, firstWeek, weeks }) => ({
        id,
        group,
        subgroup,
        students,
        kind,
        module,
        resource,
        firstWeek,
        weeks,
      })),
      resources: problem.resources.map(({ code, type, capacityByWeek }) => ({
        id: code,
        type,
        capacityByWeek,
      })),
      before: problem.order.flatMap(([first, second]) =>
        (blocksOf.get(first) ?? []).flatMap(one => (blocksOf.get(second) ?? []).map(other => [one, other])),
      ),
      closedWeeks: Object.fromEntries(problem.groups.map(({ code, closedWeeks }) => [code, closedWeeks])),
    },
    null,
    1,
  )
}
