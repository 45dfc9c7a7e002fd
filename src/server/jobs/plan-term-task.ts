import type { TermAnswer } from '#planning/timetables/term/plan-term.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { Cancellable, PlanningWorker } from './planning-thread.ts'

/** A term to be planned by a thread of its own. */
export interface TermPlanningTask extends Cancellable {
  readonly problem: TermProblem
  readonly seed: number
  readonly seconds: number | null
  /** How many proposals are tried where no seconds are counted. */
  readonly proposals: number | null
}

/** How far a thread has come. */
export interface TermPlanningProgress {
  /** In points, of the best so far. */
  readonly cost: number
  /** Rules that the best so far still breaks. */
  readonly broken: number
  /** How much of its budget is used, from 0 to 1. */
  readonly share: number
  /** Seconds since the work began. */
  readonly elapsed: number
}

/** The worker that plans terms. */
export const PLAN_TERM: PlanningWorker<TermPlanningTask, TermAnswer, TermPlanningProgress> = {
  name: 'plan-term',
}
