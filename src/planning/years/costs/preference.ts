import type { CostPart } from './cost-part.ts'

/** A resource that is not the first choice costs: the way there, or another college's zone. */
export const preference: CostPart = {
  code: 'resource.preference',
  sentence: {
    ru: 'Блок не на первом по выбору ресурсе: дорога, чужой участок.',
    en: 'A block away from its first choice of resource: travel, another college’s zone.',
  },
  count: ({ placed }) =>
    placed.map(({ block, resource, plan }) => ({
      blocks: [block],
      resource,
      cost: plan.options.find(option => option.resource === resource)?.price ?? 0,
    })),
}
