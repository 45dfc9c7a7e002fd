import type { Constraint } from './constraint.ts'
import { blocksBy, idsOf, inWeek, studentsOf } from './plan-view.ts'

/** Students in a week of a resource are no more than its places × open shifts; a closed week has none. */
export const resourceCapacity: Constraint = {
  code: 'resource.capacity',
  sentence: {
    ru: 'В неделю на ресурсе не больше студентов, чем мест × открытых смен.',
    en: 'A resource takes no more students in a week than places × open shifts.',
  },
  check({ problem, placed }) {
    const byResource = blocksBy(placed, block => block.resource)
    return problem.resources.flatMap(resource =>
      resource.capacityByWeek.flatMap((capacity, i) => {
        const blocks = inWeek(byResource.get(resource.code) ?? [], i + 1)
        const amount = studentsOf(blocks) - capacity
        return amount > 0
          ? [{ constraint: this.code, blocks: idsOf(blocks), week: i + 1, amount, resource: resource.code }]
          : []
      }),
    )
  },
}
