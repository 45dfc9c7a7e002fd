import type { CostPart } from './cost-part.ts'

/** Each block without a place costs. */
export const unplaced: CostPart = {
  code: 'block.unplaced',
  sentence: { ru: 'Блоки без места.', en: 'Blocks without a place.' },
  count({ problem, placed }) {
    const known = new Set(placed.map(block => block.block))
    return problem.sessions
      .flatMap(session => session.blocks)
      .filter(block => !known.has(block.id))
      .map(block => ({ blocks: [block.id], cost: problem.prices.unplaced }))
  },
}
