import type {
  PlacedBlock,
  Placement,
  PlanBlock,
  PlanGroup,
  PlanResource,
  PlanSession,
  YearProblem,
} from '../year-problem.ts'

/** A block together with where the plan puts it. */
export interface PlacedView extends PlacedBlock {
  readonly session: PlanSession
  readonly plan: PlanBlock
  readonly lastWeek: number
}

/** A problem and a plan, looked up by name: all that the independent checks work with. */
export interface PlanView {
  readonly problem: YearProblem
  readonly placement: Placement
  readonly placed: readonly PlacedView[]
  readonly groups: ReadonlyMap<string, PlanGroup>
  readonly resources: ReadonlyMap<string, PlanResource>
}

/** Looks a plan up in its problem; blocks that the problem does not know are left to the check for them. */
export function viewPlan(problem: YearProblem, placement: Placement): PlanView {
  const places = new Map(placement.map(place => [place.block, place]))
  const placed = problem.sessions.flatMap(session =>
    session.blocks.flatMap(plan => {
      const place = places.get(plan.id)
      return place ? [{ ...place, session, plan, lastWeek: place.firstWeek + session.weeks - 1 }] : []
    }),
  )
  return {
    problem,
    placement,
    placed,
    groups: new Map(problem.groups.map(group => [group.code, group])),
    resources: new Map(problem.resources.map(resource => [resource.code, resource])),
  }
}

/** The blocks of each name that `nameOf` gives. */
export function blocksBy(
  placed: readonly PlacedView[],
  nameOf: (block: PlacedView) => string,
): Map<string, PlacedView[]> {
  const map = new Map<string, PlacedView[]>()
  for (const block of placed) {
    const list = map.get(nameOf(block))
    if (list) list.push(block)
    else map.set(nameOf(block), [block])
  }
  return map
}

/** The blocks that are under way in a week. */
export const inWeek = (blocks: readonly PlacedView[], week: number): PlacedView[] =>
  blocks.filter(block => block.firstWeek <= week && week <= block.lastWeek)

/** The students of blocks, together. */
export const studentsOf = (blocks: readonly PlacedView[]): number =>
  blocks.reduce((sum, block) => sum + block.plan.students, 0)

/** The ids of blocks. */
export const idsOf = (blocks: readonly PlacedView[]): string[] => blocks.map(block => block.block)
