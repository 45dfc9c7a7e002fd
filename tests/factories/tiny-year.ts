import { academicYear } from '#domain/values/academic-year.ts'
import type {
  PlanBlock,
  PlanGroup,
  PlanQuota,
  PlanResource,
  PlanSession,
  YearProblem,
} from '#planning/years/year-problem.ts'

/** A zone of so many weeks with 12 places in two shifts, unless said otherwise. */
export const zone = (code: string, weeks: number, rest: Partial<PlanResource> = {}): PlanResource => {
  const places = rest.places ?? 12
  return {
    code,
    name: `Zone ${code}`,
    type: 'zone',
    owner: 'C1',
    places,
    capacityByWeek: Array.from({ length: weeks }, () => 2 * places),
    shiftsByWeek: Array.from({ length: weeks }, () => 2),
    evenLoad: 1000,
    ...rest,
  }
}

/** A subgroup of 12 that may go to the named resources, the first at no price, each further one a point dearer. */
export const block = (
  id: string,
  resources: readonly string[],
  rest: Partial<PlanBlock> = {},
): PlanBlock => ({
  id,
  subgroup: Number(id.at(-1)) || 1,
  students: 12,
  options: resources.map((resource, price) => ({ resource, price })),
  refused: [],
  fixed: null,
  ...rest,
})

/** A training practice of a group, of one week and one subgroup at Z unless said otherwise. */
export const session = (group: string, id: string, rest: Partial<PlanSession> = {}): PlanSession => ({
  id: `${group}:${id}`,
  group,
  module: 'УП.01',
  kind: 'training',
  semester: 1,
  weeks: 1,
  earliest: 1,
  latest: 100,
  wished: 1,
  blocks: [block(`${group}:${id}:1`, ['Z'])],
  ...rest,
})

/** A year of so many weeks that holds the given sessions; each week from the wish costs 1, an unplaced block 50. */
export function year(
  weeks: number,
  sessions: readonly PlanSession[],
  rest: {
    readonly resources?: readonly PlanResource[]
    readonly groups?: readonly PlanGroup[]
    readonly quotas?: readonly PlanQuota[]
    readonly order?: YearProblem['order']
  } = {},
): YearProblem {
  const codes = [...new Set(sessions.map(({ group }) => group))]
  return {
    year: academicYear(2025),
    weeks,
    groups: rest.groups ?? codes.map(code => ({ code, college: 'C1', closedWeeks: [] })),
    resources: rest.resources ?? [zone('Z', weeks)],
    quotas: rest.quotas ?? [],
    sessions: sessions.map(one => ({ ...one, latest: Math.min(one.latest, weeks) })),
    order: rest.order ?? [],
    prices: { wish: 1, uneven: 1, unplaced: 50 },
  }
}
