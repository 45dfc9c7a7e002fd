import type { Refusal } from '#domain/values/refusal.ts'
import { type BlockMove, sessionOf } from '#domain/years/change-plan.ts'
import type { PlannedBlock, YearPlan } from '#domain/years/year-plan.ts'
import { blockConsequences, openPlan } from '#planning/years/block-consequences.ts'
import { countCost } from '#planning/years/count-cost.ts'
import { whyNotWeek } from '#planning/years/why-not-week.ts'
import type { Placement, YearProblem } from '#planning/years/year-problem.ts'

/** The places of a plan's blocks, as planning reads them. */
export const placementOf = (blocks: readonly PlannedBlock[]): Placement =>
  blocks.map(({ id, resource, firstWeek }) => ({ block: id, resource, firstWeek }))

/** A block of the year as it is to stand in a plan, without its place; nothing for an id that the year does not have. */
export function describeBlock(problem: YearProblem, id: string): BlockMove['block'] | undefined {
  const session = problem.sessions.find(one => one.id === sessionOf(id))
  const block = session?.blocks.find(one => one.id === id)
  if (!session || !block) return undefined
  const { group, kind, module, semester, weeks, wished } = session
  const { subgroup, students } = block
  return { id, group, subgroup, students, kind, module, semester, weeks, wishedWeek: wished }
}

/** The blocks of a year that stand where a placement puts them; those in `locked` stay locked. */
export const blocksOf = (
  problem: YearProblem,
  placement: Placement,
  locked: ReadonlySet<string>,
): PlannedBlock[] =>
  placement.flatMap(({ block: id, resource, firstWeek }) => {
    const block = describeBlock(problem, id)
    return block ? [{ ...block, resource, firstWeek, locked: locked.has(id) }] : []
  })

/**
 * How good a plan is now. A bound that was proven before holds on as long as no plan is found below it; one below
 * nothing says nothing.
 */
export function qualityOf(
  problem: YearProblem,
  blocks: readonly PlannedBlock[],
  bound: number | null,
): YearPlan['quality'] {
  const { total: cost, parts } = countCost(problem, placementOf(blocks))
  return { cost, parts, bound: bound !== null && 0 <= bound && bound <= cost ? bound : null }
}

/** Why a block may not go to a place, if a rule speaks against it. */
export function whyNotMoveBlock(
  problem: YearProblem,
  blocks: readonly PlannedBlock[],
  { block, resource, firstWeek }: { block: string; resource: string; firstWeek: number },
): Refusal | undefined {
  const week = blockConsequences(openPlan(problem, placementOf(blocks)), block, resource)[firstWeek - 1]
  const offered = problem.sessions
    .flatMap(session => session.blocks)
    .find(one => one.id === block)
    ?.options.some(option => option.resource === resource)
  if (!offered) return { code: 'years.resource-not-open', facts: { week: firstWeek, resource } }
  return whyNotWeek(problem, block, week ?? { week: firstWeek, delta: null, obstacles: [] })
}
