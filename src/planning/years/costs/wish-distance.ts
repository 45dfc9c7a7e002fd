import type { CostPart } from './cost-part.ts'

/** Each week between a block and the week that its curriculum wishes costs. */
export const wishDistance: CostPart = {
  code: 'wish.distance',
  sentence: {
    ru: 'Недели между блоком и его местом в графике учебного плана.',
    en: 'Weeks between a block and its place in the calendar of the curriculum.',
  },
  count: ({ problem, placed }) =>
    placed.map(({ block, firstWeek, session }) => ({
      blocks: [block],
      week: firstWeek,
      cost: problem.prices.wish * Math.abs(firstWeek - session.wished),
    })),
}
