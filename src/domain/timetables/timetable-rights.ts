import { writeReach } from '../access/reach.ts'
import { whyNotWrite } from '../access/write-record.ts'
import type { Refusal } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'

/** Why somebody may not begin, plan, publish or delete timetables, if anything speaks against it. */
export const whyNotMakeTimetable = ({ role }: Planner): Refusal | undefined =>
  whyNotWrite('timetables', role, true)

/** Why somebody may not move a lesson of these colleges' groups, if anything speaks against it. */
export function whyNotMoveLesson(
  { role, organisations }: Planner,
  colleges: readonly string[],
): Refusal | undefined {
  const reachesAll = writeReach.termLessons?.[role] === 'cluster'
  return whyNotWrite('termLessons', role, reachesAll || colleges.every(one => organisations.includes(one)))
}
