import type { Constraint } from './constraint.ts'
import { blocksBy, idsOf, inWeek } from './plan-view.ts'

/** Subgroups of more than half the places cannot share a shift, so that there are no more of them than open shifts. */
export const resourceShifts: Constraint = {
  code: 'resource.shifts',
  sentence: {
    ru: 'Подгруппы больше половины мест не делят одну смену: их не больше, чем открытых смен.',
    en: 'Subgroups of more than half the places never share a shift: there are no more of them than open shifts.',
  },
  check({ problem, placed }) {
    const byResource = blocksBy(placed, block => block.resource)
    return problem.resources.flatMap(resource =>
      (resource.shiftsByWeek ?? []).flatMap((shifts, i) => {
        const blocks = inWeek(byResource.get(resource.code) ?? [], i + 1).filter(
          block => block.plan.students * 2 > resource.places,
        )
        const amount = blocks.length - shifts
        return amount > 0
          ? [{ constraint: this.code, blocks: idsOf(blocks), week: i + 1, amount, resource: resource.code }]
          : []
      }),
    )
  },
}
