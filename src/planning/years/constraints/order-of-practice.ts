import type { Constraint } from './constraint.ts'
import { blocksBy, idsOf } from './plan-view.ts'

/** Training practice of a module ends before production practice of the same module begins. */
export const orderOfPractice: Constraint = {
  code: 'practice.order',
  sentence: {
    ru: 'Учебная практика модуля заканчивается до начала производственной.',
    en: 'Training practice of a module ends before its production practice begins.',
  },
  check({ problem, placed }) {
    const bySession = blocksBy(placed, block => block.session.id)
    return problem.order.flatMap(([first, second]) => {
      const before = bySession.get(first) ?? []
      const after = bySession.get(second) ?? []
      const amount = Math.max(...before.map(b => b.lastWeek)) + 1 - Math.min(...after.map(b => b.firstWeek))
      return amount > 0
        ? [
            {
              constraint: this.code,
              blocks: idsOf([...before, ...after]),
              week: Math.min(...after.map(b => b.firstWeek)),
              amount,
            },
          ]
        : []
    })
  },
}
