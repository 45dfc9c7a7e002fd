import { parentPort, workerData } from 'node:worker_threads'
import { invariant } from '#domain/values/refusal.ts'
import { explainUnplaced } from '#planning/years/explain-unplaced.ts'
import { planYear } from '#planning/years/plan-year.ts'
import { repairPlan } from '#planning/years/repair-plan.ts'
import { loadHighsSolver } from './highs.ts'
import type { PlanningMessage, PlanningTask } from './planning-task.ts'

const { problem, from, kind, seed, seconds, proposals, cancel } = workerData as PlanningTask
const port = parentPort
invariant(port, 'The planning worker runs in a thread')
const say = (message: PlanningMessage): void => port.postMessage(message)

const cancelled = new Int32Array(cancel)
const clock = (): number => performance.now() / 1000
const begun = clock()
/** Progress is told a few times a second; a search makes it far more often. */
const TOLD_EVERY = 0.25
let told = Number.NEGATIVE_INFINITY

const answer = (kind === 'all' ? planYear : repairPlan)({
  problem,
  from,
  seed,
  budget: seconds === null ? { iterations: proposals ?? 0 } : { seconds, clock },
  mip: await loadHighsSolver(),
  cancel: {
    get cancelled() {
      return Atomics.load(cancelled, 0) === 1
    },
  },
  onProgress({ cost, bound, unplaced }) {
    if (clock() - told < TOLD_EVERY) return
    told = clock()
    say({ type: 'progress', cost, bound, unplaced, elapsed: told - begun })
  },
})
const { placement, bound } = answer
say({ type: 'done', placement, bound, reasons: explainUnplaced(problem, placement) })
