import type { Constraint } from './constraint.ts'

/** A practice lies within the weeks of its semester, before the exam of its module. */
export const practiceWindow: Constraint = {
  code: 'practice.window',
  sentence: {
    ru: 'Практика проходит в своём семестре и до экзамена по модулю.',
    en: 'A practice lies in its semester and before the exam of its module.',
  },
  check({ placed }) {
    return placed.flatMap(block => {
      const { earliest, latest } = block.session
      const amount = Math.max(earliest - block.firstWeek, block.lastWeek - latest)
      return amount > 0
        ? [{ constraint: this.code, blocks: [block.block], week: block.firstWeek, amount }]
        : []
    })
  },
}
