import { blocksBy, idsOf, inWeek, studentsOf } from '../constraints/plan-view.ts'
import type { CostPart } from './cost-part.ts'

/** Each student place above the even load of a resource costs, week by week. */
export const evenLoad: CostPart = {
  code: 'load.even',
  sentence: {
    ru: 'Места × смены сверх ровной загрузки ресурса.',
    en: 'Places × shifts above the even load of a resource.',
  },
  count({ problem, placed }) {
    const byResource = blocksBy(placed, block => block.resource)
    return problem.resources.flatMap(resource =>
      Array.from({ length: problem.weeks }, (_, i) => i + 1).flatMap(week => {
        const blocks = inWeek(byResource.get(resource.code) ?? [], week)
        const above = studentsOf(blocks) - resource.evenLoad
        return above > 0
          ? [{ blocks: idsOf(blocks), resource: resource.code, week, cost: problem.prices.uneven * above }]
          : []
      }),
    )
  },
}
