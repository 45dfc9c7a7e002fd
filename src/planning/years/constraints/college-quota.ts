import type { Constraint } from './constraint.ts'
import { idsOf, inWeek, studentsOf } from './plan-view.ts'

/** A college takes no more places × shifts of a shared zone in a week than its quota. */
export const collegeQuota: Constraint = {
  code: 'resource.quota',
  sentence: {
    ru: 'Колледж занимает на общем участке в неделю не больше своей квоты мест × смен.',
    en: 'A college takes no more places × shifts of a shared zone in a week than its quota.',
  },
  check({ problem, placed, groups }) {
    return problem.quotas.flatMap(({ resource, college, placesByWeek }) => {
      const own = placed.filter(
        block => block.resource === resource && groups.get(block.session.group)?.college === college,
      )
      return placesByWeek.flatMap((quota, i) => {
        const blocks = inWeek(own, i + 1)
        const amount = studentsOf(blocks) - quota
        return amount > 0
          ? [{ constraint: this.code, blocks: idsOf(blocks), week: i + 1, amount, resource }]
          : []
      })
    })
  },
}
