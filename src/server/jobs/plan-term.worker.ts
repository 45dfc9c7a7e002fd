import { proposals, seconds, untilCancelled } from '#planning/engine/search/budget.ts'
import { planTerm } from '#planning/timetables/term/plan-term.ts'
import { PLAN_TERM } from './plan-term-task.ts'
import { planningPort } from './planning-port.ts'

const { task, clock, cancel, tell, answer } = planningPort(PLAN_TERM)
const { problem, seed } = task
const budget = task.seconds === null ? proposals(task.proposals ?? 0) : seconds(task.seconds, clock)

answer(
  planTerm({
    ...{ problem, seed, budget: untilCancelled(budget, cancel) },
    onProgress(share, { hard, soft }) {
      tell(elapsed => ({ cost: soft, broken: hard, share: Math.min(share, 1), elapsed }))
    },
  }),
)
