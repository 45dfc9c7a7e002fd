import type { Constraint } from './constraint.ts'
import { blocksBy, idsOf } from './plan-view.ts'

/** The subgroups of a group have a practice in the same weeks, so that the group's calendar is one line. */
export const together: Constraint = {
  code: 'practice.together',
  sentence: {
    ru: 'Подгруппы одной группы проходят практику в одни и те же недели.',
    en: 'The subgroups of a group have a practice in the same weeks.',
  },
  check({ placed }) {
    return [...blocksBy(placed, block => block.session.id).values()].flatMap(blocks => {
      const weeks = blocks.map(block => block.firstWeek)
      const amount = Math.max(...weeks) - Math.min(...weeks)
      return amount > 0
        ? [{ constraint: this.code, blocks: idsOf(blocks), week: Math.min(...weeks), amount }]
        : []
    })
  },
}
