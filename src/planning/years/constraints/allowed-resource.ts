import type { Constraint } from './constraint.ts'

/** A block is only where its work can be done: the right zone or occupation, enough places, a certified master, the age. */
export const allowedResource: Constraint = {
  code: 'resource.allowed',
  sentence: {
    ru: 'Блок стоит там, где его работы возможны: участок или профессия, места, обученный мастер, возраст.',
    en: 'A block is where its work can be done: zone or occupation, places, a certified master, age.',
  },
  check({ placed }) {
    return placed
      .filter(block => {
        const option = block.plan.options.find(({ resource }) => resource === block.resource)
        return !option || option.closedWeeks?.some(week => block.firstWeek <= week && week <= block.lastWeek)
      })
      .map(block => ({
        constraint: this.code,
        blocks: [block.block],
        week: block.firstWeek,
        amount: 1,
        resource: block.resource,
      }))
  },
}
