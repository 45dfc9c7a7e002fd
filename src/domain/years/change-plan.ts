import type { WeekNumber } from '../values/academic-year.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { PlannedBlock, YearPlan, YearPlanHead } from './year-plan.ts'

/** What is known of a version when somebody asks whether it may be changed. */
export interface ChangeCircumstances {
  /** Whether the planner is at work on the version at this moment. */
  readonly isBeingPlanned: boolean
}

/** Why a version may not be changed, if anything speaks against it. */
export function whyNotChangePlan(
  { year, version, status }: Pick<YearPlanHead, 'year' | 'version' | 'status'>,
  { isBeingPlanned }: ChangeCircumstances,
): Refusal | undefined {
  if (status !== 'draft') return { code: 'years.plan-not-draft', facts: { year, version } }
  if (isBeingPlanned) return { code: 'years.plan-being-planned', facts: { year, version } }
  return undefined
}

/** Why a block may not be locked, if anything speaks against it. */
export const whyNotLockBlock = (plan: Pick<YearPlan, 'blocks'>, id: string): Refusal | undefined =>
  plan.blocks.some(block => block.id === id)
    ? undefined
    : { code: 'years.block-without-place', facts: { block: id } }

/**
 * Locks a block where it stands, so that planning does not move it, or unlocks it.
 *
 * @throws RefusedError when the block has no place.
 */
export function lockBlock(plan: YearPlan, id: string, locked: boolean): YearPlan {
  refuseIf(whyNotLockBlock(plan, id))
  return { ...plan, blocks: plan.blocks.map(block => (block.id === id ? { ...block, locked } : block)) }
}

/** A block of the year, and where it is to go. */
export interface BlockMove {
  readonly block: Omit<PlannedBlock, 'resource' | 'firstWeek' | 'locked'>
  readonly resource: string
  readonly firstWeek: WeekNumber
  /** Put there by hand, a block stays; one that only makes way may be planned anew. */
  readonly locked: boolean
}

/**
 * Puts blocks in their places. The subgroups of a group have their practice in the
 * same weeks: those that are not moved by name follow in time and keep their place.
 */
export function moveBlocks(plan: YearPlan, moves: readonly BlockMove[]): YearPlan {
  const moved = new Map(moves.map(move => [move.block.id, move]))
  const weeks = new Map(moves.map(({ block, firstWeek }) => [sessionOf(block.id), firstWeek]))
  const staying = plan.blocks
    .filter(({ id }) => !moved.has(id))
    .map(block => ({ ...block, firstWeek: weeks.get(sessionOf(block.id)) ?? block.firstWeek }))
  const placed = moves.map(
    ({ block, resource, firstWeek, locked }): PlannedBlock => ({ ...block, resource, firstWeek, locked }),
  )
  return { ...plan, blocks: inOrder([...staying, ...placed]), reasons: without(plan.reasons, moved) }
}

/**
 * Takes a block out of its place; planning may give it another.
 *
 * @throws RefusedError when the block has no place.
 */
export function takeOutBlock(plan: YearPlan, id: string): YearPlan {
  refuseIf(whyNotLockBlock(plan, id))
  return { ...plan, blocks: plan.blocks.filter(block => block.id !== id) }
}

/** What the subgroups of a group share in one practice: the block's id without the subgroup. */
export const sessionOf = (block: string): string => block.slice(0, block.lastIndexOf(':'))

/** Blocks by id, so that two plans that hold the same are the same. */
export const inOrder = (blocks: readonly PlannedBlock[]): PlannedBlock[] =>
  [...blocks].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

const without = (reasons: YearPlan['reasons'], ids: ReadonlyMap<string, unknown>): YearPlan['reasons'] =>
  Object.fromEntries(Object.entries(reasons).filter(([id]) => !ids.has(id)))
