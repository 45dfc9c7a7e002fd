import { readReach, writeReach } from '../access/reach.ts'
import { whyNotWrite } from '../access/write-record.ts'
import type { Refusal } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'

/**
 * Why somebody may not begin, change, plan, publish or delete timetables of a college, if anything speaks against it; those
 * of all colleges (`null`) are the office's.
 */
export function whyNotMakeTimetable(
  { role, organisations }: Planner,
  college: string | null,
): Refusal | undefined {
  const reach = writeReach.timetables?.[role]
  if (college === null && reach === 'own') return { code: 'timetables.of-all-colleges', facts: { role } }
  return whyNotWrite(
    'timetables',
    role,
    reach === 'cluster' || (college !== null && organisations.includes(college)),
  )
}

/** Whether somebody is shown drafts of timetables, and with them what they are made from. */
export const seesDrafts = ({ role }: Pick<Planner, 'role'>): boolean =>
  (readReach.timetableDrafts?.[role] ?? 'none') !== 'none'

/** Why somebody may not bring, keep, improve or delete published weeks of a college; teachers' names are in them. */
export const whyNotKeepWeeksOf = ({ role, organisations }: Planner, college: string): Refusal | undefined =>
  whyNotWrite(
    'publishedWeeks',
    role,
    writeReach.publishedWeeks?.[role] === 'cluster' || organisations.includes(college),
  )
