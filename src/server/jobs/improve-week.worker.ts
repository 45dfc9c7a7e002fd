import { remoteIn } from '#domain/timetables/remote-beside-college.ts'
import { proposals, seconds, untilCancelled } from '#planning/engine/search/budget.ts'
import { improvePublishedWeek } from '#planning/timetables/published/improve-published-week.ts'
import { USUAL_WISHES } from '#planning/timetables/published/improvement-wishes.ts'
import { IMPROVE_WEEK } from './improve-week-task.ts'
import { planningPort } from './planning-port.ts'

const { task, clock, cancel, tell, answer } = planningPort(IMPROVE_WEEK)
const { week, kinds, seed, keepsRemote, minutesHome } = task
const budget = task.seconds === null ? proposals(task.proposals ?? 0) : seconds(task.seconds, clock)
let first: number | undefined

const improved = improvePublishedWeek({
  ...{ week, kinds, seed, budget: untilCancelled(budget, cancel) },
  isKept: keepsRemote ? remoteIn(kinds) : () => false,
  wishes: { ...USUAL_WISHES, minutesHome },
  onProgress(share, { soft }) {
    first ??= soft
    const began = first
    tell(elapsed => ({ first: began, cost: soft, share: Math.min(share, 1), elapsed }))
  },
})
answer({ week: improved.week, moved: improved.moved })
