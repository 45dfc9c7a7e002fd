import type { Constraint } from './constraint.ts'

/** What is locked or has begun stays where it is. */
export const fixedPlaces: Constraint = {
  code: 'practice.fixed',
  sentence: {
    ru: 'Закреплённые блоки остаются на своём месте.',
    en: 'Locked blocks stay where they are.',
  },
  check({ placed }) {
    return placed.flatMap(block => {
      const fixed = block.plan.fixed
      if (!fixed || (fixed.resource === block.resource && fixed.firstWeek === block.firstWeek)) return []
      const amount = Math.max(Math.abs(fixed.firstWeek - block.firstWeek), 1)
      return [{ constraint: this.code, blocks: [block.block], week: block.firstWeek, amount }]
    })
  },
}
