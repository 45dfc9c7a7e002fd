import type { Constraint } from './constraint.ts'
import { blocksBy, idsOf, inWeek } from './plan-view.ts'

/** A group is in one session of practice at a time. */
export const onePlaceAtATime: Constraint = {
  code: 'group.one-place-at-a-time',
  sentence: {
    ru: 'Группа в неделю проходит одну практику.',
    en: 'A group has one practice in a week.',
  },
  check({ problem, placed }) {
    return [...blocksBy(placed, block => block.session.group).values()].flatMap(blocks =>
      Array.from({ length: problem.weeks }, (_, i) => i + 1).flatMap(week => {
        const now = inWeek(blocks, week)
        const amount = new Set(now.map(block => block.session.id)).size - 1
        return amount > 0 ? [{ constraint: this.code, blocks: idsOf(now), week, amount }] : []
      }),
    )
  },
}
