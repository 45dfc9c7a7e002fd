import type { PlanResource, PlanSession } from '../year-problem.ts'
import type { ResourceDraft } from './plan-resources.ts'

/**
 * Gives each resource its even load: the places × shifts that a week would take if all that may come were spread
 * over the open weeks in which it may come, rounded up to whole subgroups. A block with several options counts in
 * equal parts at each.
 */
export function evenLoads(
  drafts: readonly ResourceDraft[],
  sessions: readonly PlanSession[],
): PlanResource[] {
  return drafts.map(({ placesByWeek: _, ...resource }) => {
    let demand = 0
    let subgroup = 1
    const weeks = new Set<number>()
    for (const session of sessions)
      for (const block of session.blocks) {
        if (!block.options.some(option => option.resource === resource.code)) continue
        subgroup = Math.max(subgroup, block.students)
        demand += (block.students * session.weeks) / block.options.length
        for (let week = session.earliest; week <= session.latest; week++)
          if ((resource.capacityByWeek[week - 1] ?? 0) > 0) weeks.add(week)
      }
    return { ...resource, evenLoad: Math.ceil(demand / Math.max(weeks.size, 1) / subgroup) * subgroup }
  })
}
