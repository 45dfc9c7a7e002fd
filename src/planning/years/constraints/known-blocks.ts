import type { Constraint } from './constraint.ts'

/** A plan names blocks that exist, each once, and resources that exist. */
export const knownBlocks: Constraint = {
  code: 'plan.known-blocks',
  sentence: {
    ru: 'План называет только блоки и ресурсы этого года, каждый блок один раз.',
    en: 'A plan names only blocks and resources of this year, and each block once.',
  },
  check({ problem, placement, resources }) {
    const known = new Set(problem.sessions.flatMap(session => session.blocks.map(block => block.id)))
    const seen = new Set<string>()
    return placement.flatMap(({ block, resource, firstWeek }) => {
      const fine = known.has(block) && !seen.has(block) && resources.has(resource)
      seen.add(block)
      return fine ? [] : [{ constraint: this.code, blocks: [block], week: firstWeek, amount: 1 }]
    })
  },
}
