import type { Reader, Tx } from '#database/client/transactions.ts'
import { findPlan, lastStep, planInForce, planningOf } from '#database/years/year-plans.queries.ts'
import type { PlanAct, StoredPlan } from '#database/years/year-plans.rows.ts'
import { saveDiscard, savePublication, saveStep, undoStep } from '#database/years/year-plans.writes.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { invariant, RefusedError, refuseIf } from '#domain/values/refusal.ts'
import { inOrder, lockBlock, moveBlocks, takeOutBlock, whyNotChangePlan } from '#domain/years/change-plan.ts'
import { discardPlan } from '#domain/years/discard-plan.ts'
import { type Planner, whyNotMoveGroup, whyNotPlan } from '#domain/years/plan-rights.ts'
import { publishPlan } from '#domain/years/publish-plan.ts'
import type { PlannedBlock, YearPlan } from '#domain/years/year-plan.ts'
import { validatePlan } from '#planning/years/validate-plan.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { notFound } from '../http/server-errors.ts'
import { isUnderWay } from '../jobs/said-order.ts'
import { whyNotUndo } from './plan-acts.ts'
import { describeBlock, placementOf, qualityOf, whyNotMoveBlock } from './plan-problem.ts'
import { collegeFinder } from './plan-state.ts'

/** A version that somebody is about to change. */
export interface DraftAct {
  readonly tx: Tx
  readonly problem: YearProblem
  readonly planner: Planner
  readonly person: string | null
  readonly year: AcademicYear
  readonly version: number
  /** The revision that the person saw. */
  readonly revision: number
}

/** One block and where it is to go. */
export interface WantedPlace {
  readonly block: string
  readonly resource: string
  readonly firstWeek: number
  readonly locked: boolean
}

/** The version, or "not found" where the reader sees none. */
export async function existingPlan(reader: Reader, year: AcademicYear, version: number): Promise<StoredPlan> {
  const plan = await findPlan(reader, year, version)
  if (!plan) throw notFound({ key: `${year}/${version}` })
  return plan
}

/** The draft as the person saw it, once it is known that he or she may change it. */
async function openDraft(act: DraftAct): Promise<StoredPlan> {
  const plan = await existingPlan(act.tx, act.year, act.version)
  const order = await planningOf(act.tx, plan)
  refuseIf(whyNotPlan(act.planner) ?? whyNotChangePlan(plan, { isBeingPlanned: isUnderWay(order) }))
  return { ...plan, revision: act.revision }
}

/** Moves blocks by hand: all are taken up, and each that is put down is asked about beside those before it. */
export async function moveInDraft(act: DraftAct, wanted: readonly WantedPlace[]): Promise<StoredPlan> {
  const { problem } = act
  const plan = await openDraft(act)
  const taken = new Set(wanted.map(({ block }) => block))
  let moved: YearPlan = { ...plan, blocks: plan.blocks.filter(({ id }) => !taken.has(id)) }
  for (const place of wanted) {
    const block = describeBlock(problem, place.block)
    if (!block) throw new RefusedError({ code: 'years.block-unknown', facts: { block: place.block } })
    refuseIf(whyNotMoveGroup(act.planner, collegeFinder(problem)(block.group)))
    refuseIf(whyNotMoveBlock(problem, moved.blocks, place))
    moved = moveBlocks(moved, [{ ...place, block }])
  }
  return saved(act, plan, moved, 'move')
}

/** Locks or unlocks blocks. */
export async function lockInDraft(
  act: DraftAct,
  blocks: readonly string[],
  locked: boolean,
): Promise<StoredPlan> {
  const plan = await openDraft(act)
  refuseForeign(act, plan, blocks)
  const changed = blocks.reduce<YearPlan>((draft, id) => lockBlock(draft, id, locked), plan)
  return saved(act, plan, changed, locked ? 'lock' : 'unlock')
}

/** Takes blocks out of their places. */
export async function takeOutOfDraft(act: DraftAct, blocks: readonly string[]): Promise<StoredPlan> {
  const plan = await openDraft(act)
  refuseForeign(act, plan, blocks)
  return saved(act, plan, blocks.reduce<YearPlan>(takeOutBlock, plan), 'takeOut')
}

/** Takes the last step of a draft back. */
export async function undoInDraft(act: DraftAct): Promise<StoredPlan> {
  const plan = await openDraft(act)
  const step = await lastStep(act.tx, plan)
  refuseIf(whyNotUndo(plan, act.planner, step, collegeFinder(act.problem)))
  invariant(step, 'A step that may be taken back is there')
  const before = new Map(step.before.map(({ id, block }) => [id, block]))
  const untouched = plan.blocks.filter(({ id }) => !before.has(id))
  const back = [...before.values()].filter(block => block !== null)
  return undoStep(act.tx, plan, step, inOrder([...untouched, ...back]))
}

/** Puts a draft in force from a day on. */
export async function publishDraft(act: DraftAct, publishedOn: LocalDate): Promise<StoredPlan> {
  const { tx, problem, planner } = act
  const plan = await openDraft(act)
  const inForce = (await planInForce(tx, act.year))?.blocks ?? []
  const violations = validatePlan(problem, placementOf(plan.blocks)).length
  const collegeOf = collegeFinder(problem)
  const published = publishPlan(plan, publishedOn, { violations, inForce, planner, collegeOf })
  return savePublication(tx, plan, published)
}

/** Deletes a draft. */
export async function discardDraft(act: DraftAct): Promise<void> {
  const plan = await openDraft(act)
  discardPlan(plan, act.planner)
  await saveDiscard(act.tx, plan)
}

function refuseForeign(act: DraftAct, { blocks }: StoredPlan, ids: readonly string[]): void {
  const groups = new Map(blocks.map((block: PlannedBlock) => [block.id, block.group]))
  for (const id of ids)
    refuseIf(whyNotMoveGroup(act.planner, collegeFinder(act.problem)(groups.get(id) ?? '')))
}

function saved(act: DraftAct, before: StoredPlan, after: YearPlan, step: PlanAct): Promise<StoredPlan> {
  const quality = qualityOf(act.problem, after.blocks, before.quality.bound)
  return saveStep(act.tx, before, { ...after, quality }, { act: step, person: act.person })
}
