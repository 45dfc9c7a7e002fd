import { explainUnplaced } from '#planning/years/explain-unplaced.ts'
import { planYear } from '#planning/years/plan-year.ts'
import { repairPlan } from '#planning/years/repair-plan.ts'
import { loadHighsSolver } from './highs.ts'
import { PLAN_YEAR } from './plan-year-task.ts'
import { planningPort } from './planning-port.ts'

const { task, clock, cancel, tell, answer } = planningPort(PLAN_YEAR)
const { problem, from, kind, seed, seconds, proposals } = task

const planned = (kind === 'all' ? planYear : repairPlan)({
  problem,
  from,
  seed,
  budget: seconds === null ? { iterations: proposals ?? 0 } : { seconds, clock },
  mip: await loadHighsSolver(),
  cancel,
  onProgress({ cost, bound, unplaced }) {
    tell(elapsed => ({ cost, bound, unplaced, elapsed }))
  },
})
const { placement, bound } = planned
answer({ placement, bound, reasons: explainUnplaced(problem, placement) })
