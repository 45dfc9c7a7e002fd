import type { YearProblem } from '#planning/years/year-problem.ts'

/**
 * A cluster so many times as large: copies of the year that share every zone and employer with their neighbours'
 * groups, for each copy's groups may also use the next copy's resources at the price of two weeks.
 */
export function tileYear(problem: YearProblem, times: number): YearProblem {
  if (times === 1) return problem
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const named = (name: string, copy: number): string => `${name}#${copy % times}`
  return {
    ...problem,
    groups: copies.flatMap(copy =>
      problem.groups.map(one => ({ ...one, code: named(one.code, copy), college: named(one.college, copy) })),
    ),
    resources: copies.flatMap(copy =>
      problem.resources.map(one => ({ ...one, code: named(one.code, copy) })),
    ),
    quotas: copies.flatMap(copy =>
      problem.quotas.map(one => ({
        ...one,
        resource: named(one.resource, copy),
        college: named(one.college, copy),
      })),
    ),
    sessions: copies.flatMap(copy =>
      problem.sessions.map(session => ({
        ...session,
        id: named(session.id, copy),
        group: named(session.group, copy),
        blocks: session.blocks.map(block => ({
          ...block,
          id: named(block.id, copy),
          options: block.options.flatMap(option => [
            { ...option, resource: named(option.resource, copy) },
            {
              ...option,
              resource: named(option.resource, copy + 1),
              price: option.price + 2 * problem.prices.wish,
            },
          ]),
        })),
      })),
    ),
    order: copies.flatMap(copy =>
      problem.order.map(([one, other]) => [named(one, copy), named(other, copy)] as const),
    ),
  }
}
