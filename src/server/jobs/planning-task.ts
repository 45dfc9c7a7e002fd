import type { UnplacedReason } from '#planning/years/explain-unplaced.ts'
import type { Placement, YearProblem } from '#planning/years/year-problem.ts'

/** A year to be planned by a thread of its own. */
export interface PlanningTask {
  readonly problem: YearProblem
  /** The plan to begin with. */
  readonly from: Placement
  /** All that is not locked, or only what is open, with as few moves as possible. */
  readonly kind: 'all' | 'rest'
  readonly seed: number
  readonly seconds: number | null
  /** How many proposals are tried where no seconds are counted. */
  readonly proposals: number | null
  /** One number that both threads see; 1 asks the worker to stop with the best so far. */
  readonly cancel: SharedArrayBuffer
}

/** How far a thread has come. */
export interface PlanningProgress {
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

/** What a planning thread says. */
export type PlanningMessage =
  | ({ readonly type: 'progress' } & PlanningProgress)
  | ({ readonly type: 'done' } & PlannedYearAnswer)
