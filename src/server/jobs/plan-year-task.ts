import type { UnplacedReason } from '#planning/years/explain-unplaced.ts'
import type { Placement, YearProblem } from '#planning/years/year-problem.ts'
import type { Cancellable, PlanningWorker } from './planning-thread.ts'

/** A year to be planned by a thread of its own. */
export interface YearPlanningTask extends Cancellable {
  readonly problem: YearProblem
  /** The plan to begin with. */
  readonly from: Placement
  /** All that is not locked, or only what is open, with as few moves as possible. */
  readonly kind: 'all' | 'rest'
  readonly seed: number
  readonly seconds: number | null
  /** How many proposals are tried where no seconds are counted. */
  readonly proposals: number | null
}

/** How far a thread has come. */
export interface YearPlanningProgress {
  /** In points, of the best plan so far. */
  readonly cost: number
  readonly bound: number | null
  readonly unplaced: number
  /** Seconds since the work began. */
  readonly elapsed: number
}

/** The plan that a thread has made. */
export interface PlannedYearAnswer {
  readonly placement: Placement
  readonly bound: number | null
  readonly reasons: readonly UnplacedReason[]
}

/** The worker that plans years. */
export const PLAN_YEAR: PlanningWorker<YearPlanningTask, PlannedYearAnswer, YearPlanningProgress> = {
  name: 'plan-year',
}
