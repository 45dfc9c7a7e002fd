import type { Database } from '#database/client/open-database.ts'
import { noteProgress } from '#database/client/orders.ts'
import { inTransaction, type Reader, reading } from '#database/client/transactions.ts'
import type { PlanningInput, PlanningResult } from '#database/years/planning.orders.ts'
import type { StoredPlan } from '#database/years/year-plans.rows.ts'
import { saveStep } from '#database/years/year-plans.writes.ts'
import { mondayOfWeek } from '#domain/values/academic-year.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { inOrder } from '#domain/years/change-plan.ts'
import { comparePlans } from '#domain/years/compare-plans.ts'
import { whyNotMoveGroup } from '#domain/years/plan-rights.ts'
import type { PlannedBlock } from '#domain/years/year-plan.ts'
import { lockBlocks } from '#planning/years/lock-blocks.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { plannerIn } from '../http/planner-in.ts'
import type { Background, WorkSignal } from '../jobs/background.ts'
import { PLAN_YEAR, type PlannedYearAnswer } from '../jobs/plan-year-task.ts'
import { planInThread } from '../jobs/planning-thread.ts'
import { runOrder } from '../jobs/run-order.ts'
import { existingPlan } from './change-draft.ts'
import { blocksOf, placementOf, qualityOf } from './plan-problem.ts'
import { collegeFinder } from './plan-state.ts'
import { readYear } from './year-records.ts'

/** What planning in the background works with. */
export interface PlanningHouse {
  readonly database: Database
  readonly background: Background
}

/** An order, with the day on which it was given: practice that has begun by then stays where it is. */
export interface PlanningOrderInput extends PlanningInput {
  readonly today: LocalDate
}

/** Plans a draft in the background, in the name of the person who ordered it, and saves what was found. */
export function planInBackground(house: PlanningHouse, id: string, input: PlanningOrderInput): void {
  house.background.begin(id, async signal => {
    await workOnPlan(house.database, id, input, signal)
  })
}

/** Plans a draft as {@link planInBackground} does, and waits for what comes of it. */
export const workOnPlan = (
  database: Database,
  id: string,
  input: PlanningOrderInput,
  signal: WorkSignal,
): Promise<PlanningResult> =>
  runOrder(database, id, 'years.planning-failed', () => planDraft(database, id, input, signal))

async function planDraft(
  database: Database,
  id: string,
  input: PlanningOrderInput,
  signal: WorkSignal,
): Promise<PlanningResult> {
  const scope = { job: id }
  const begun = performance.now()
  const held = await reading(database, scope, reader => openTask(reader, input))
  const answer = await planInThread(
    PLAN_YEAR,
    { ...input, problem: held.task, from: placementOf(held.plan.blocks) },
    signal,
    progress => void noteProgress(database, id, progress).catch(() => undefined),
  )
  const blocks = blocksAfter(held, answer)
  const quality = qualityOf(held.problem, blocks, boundAfter(held, input, answer))
  const { person } = held
  await inTransaction(database, scope, { cause: `plan:${id}` }, tx =>
    saveStep(
      tx,
      held.plan,
      { ...held.plan, blocks, quality, reasons: reasonsAfter(held, answer) },
      { act: 'plan', person },
    ),
  )
  return {
    moved: comparePlans(held.plan.blocks, blocks).filter(({ before }) => before !== null).length,
    stopped: signal.isStopped(),
    elapsed: (performance.now() - begun) / 1000,
  }
}

/** A draft opened for planning. */
interface HeldDraft {
  readonly plan: StoredPlan
  readonly person: string | null
  /** The year as it is. */
  readonly problem: YearProblem
  /** The year as it is given to the planner: with what must stay where it is, and without what is not to be placed. */
  readonly task: YearProblem
  /** Blocks of other colleges, which stay even where they break a rule. */
  readonly foreign: ReadonlySet<string>
}

async function openTask(reader: Reader, input: PlanningOrderInput): Promise<HeldDraft> {
  const { problem } = await readYear(reader, input.year)
  const plan = await existingPlan(reader, input.year, input.version)
  const planner = await plannerIn(reader)
  const collegeOf = collegeFinder(problem)
  const isForeign = (group: string) => whyNotMoveGroup(planner, collegeOf(group)) !== undefined
  const isOwnDraft = planner.organisations.includes(plan.organisation)
  const foreign = new Set(plan.blocks.filter(({ group }) => isForeign(group)).map(({ id }) => id))
  const staying = plan.blocks.filter(block => block.locked || foreign.has(block.id) || hasBegun(input, block))
  const open = isOwnDraft ? problem : withoutForeign(problem, foreign, isForeign)
  const task = lockBlocks(open, placementOf(plan.blocks), new Set(staying.map(({ id }) => id)))
  return { plan, person: planner.person, problem, task, foreign }
}

const hasBegun = ({ year, today }: PlanningOrderInput, { firstWeek }: PlannedBlock): boolean =>
  mondayOfWeek(year, firstWeek) <= today

/** In another organisation's draft, a college places nobody's practice but its own. */
const withoutForeign = (
  problem: YearProblem,
  placed: ReadonlySet<string>,
  isForeign: (group: string) => boolean,
): YearProblem => ({
  ...problem,
  sessions: problem.sessions.map(session => ({
    ...session,
    blocks: session.blocks.map(block =>
      isForeign(session.group) && !placed.has(block.id) ? { ...block, options: [] } : block,
    ),
  })),
})

function blocksAfter({ plan, problem, foreign }: HeldDraft, { placement }: PlannedYearAnswer) {
  const locked = new Set(plan.blocks.filter(block => block.locked).map(({ id }) => id))
  const own = blocksOf(problem, placement, locked).filter(({ id }) => !foreign.has(id))
  return inOrder([...own, ...plan.blocks.filter(({ id }) => foreign.has(id))])
}

/** A bound is proven for the year as it is; a plan around locked blocks proves nothing about it. */
function boundAfter(
  { plan, task, problem }: HeldDraft,
  { kind }: PlanningInput,
  { bound }: PlannedYearAnswer,
) {
  const isWhole =
    kind === 'all' && task.sessions.every((session, at) => isFree(session, problem.sessions[at]))
  return isWhole ? bound : plan.quality.bound
}

const isFree = (
  task: YearProblem['sessions'][number],
  session: YearProblem['sessions'][number] | undefined,
) => task.blocks.every((block, at) => block.fixed === null && block.options === session?.blocks[at]?.options)

function reasonsAfter({ plan, task }: HeldDraft, { reasons }: PlannedYearAnswer): Record<string, Refusal> {
  const silent = new Set(
    task.sessions.flatMap(({ blocks }) =>
      blocks.filter(({ options }) => options.length === 0).map(({ id }) => id),
    ),
  )
  const found = reasons.map(({ block, refusal }) => [block, refusal] as const)
  const before = Object.entries(plan.reasons).filter(([id]) => silent.has(id))
  return Object.fromEntries([...found, ...before])
}
