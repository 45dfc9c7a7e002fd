import type { StoredPlan } from '#database/years/year-plans.rows.ts'
import type { YearBook } from '#documents/years/year-book.ts'
import { groupCalendar } from '#domain/years/group-calendar.ts'
import type { PracticeBlock } from '#domain/years/practice-block.ts'
import type { YearNow } from './year-records.ts'

/** A version as it is printed. */
export function yearBook(
  { problem, groupYears }: YearNow,
  plan: StoredPlan,
  nameOf: (organisation: string) => string,
): YearBook {
  const blocks = printedBlocks(problem, plan)
  return {
    year: plan.year,
    groups: groupYears.map(({ group, delivery, course, activities }) => ({
      code: group.code,
      college: nameOf(group.college),
      programme: delivery.programme,
      course,
      students: studentsOf(problem, group.code) || group.plannedStudents,
      activities: groupCalendar(
        problem.weeks,
        activities,
        blocks.filter(block => block.group === group.code),
      ).map(({ activity }) => activity),
    })),
    resources: problem.resources.map(({ code, name, type, capacityByWeek }) => ({
      code,
      name,
      type,
      capacityByWeek,
      loadByWeek: capacityByWeek.map((_, at) => loadOf(plan, code, at + 1)),
    })),
    blocks,
  }
}

/** The students of a group's subgroups; none where the year has no practice for it. */
export function studentsOf({ sessions }: YearNow['problem'], group: string): number {
  const blocks = sessions.filter(session => session.group === group).map(session => session.blocks)
  return (blocks[0] ?? []).reduce((sum, { students }) => sum + students, 0)
}

function printedBlocks({ sessions }: YearNow['problem'], { blocks, reasons }: StoredPlan): PracticeBlock[] {
  const placed = new Set(blocks.map(({ id }) => id))
  const open = sessions.flatMap(({ group, kind, module, semester, weeks, wished, blocks: subgroups }) =>
    subgroups
      .filter(({ id }) => !placed.has(id))
      .map(
        ({ id, subgroup, students }): PracticeBlock => ({
          ...{ id, group, subgroup, students, kind, module, semester, weeks, wishedWeek: wished },
          ...{ resource: null, firstWeek: null, locked: false, reason: reasons[id] ?? null },
        }),
      ),
  )
  return [...blocks.map(block => ({ ...block, reason: null })), ...open]
}

const loadOf = ({ blocks }: StoredPlan, resource: string, week: number): number =>
  blocks
    .filter(
      block => block.resource === resource && block.firstWeek <= week && week < block.firstWeek + block.weeks,
    )
    .reduce((sum, { students }) => sum + students, 0)
