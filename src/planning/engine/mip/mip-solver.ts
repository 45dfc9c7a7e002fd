import type { MipModel } from './mip-model.ts'

/** How long a solver may think. Without `seconds` it never looks at a clock, so that its answer can be repeated. */
export interface MipLimits {
  readonly seconds?: number
  /** Iterations of the linear solver: work that is the same on every machine. */
  readonly effort?: number
  /** The relative gap at which the answer is good enough, such as 0.01. */
  readonly gap: number
}

/** What a solver knows while it works. */
export interface MipProgress {
  readonly seconds: number
  /** No solution costs less than this. */
  readonly bound: number
  /** The cost of the best solution known, infinite while there is none. */
  readonly cost: number
}

/** A model to be solved, with all that may help or stop the solver. */
export interface MipRequest {
  readonly model: MipModel
  readonly limits: MipLimits
  /** A feasible solution to start from. */
  readonly start?: Float64Array
  /** Called now and then; answers whether to stop. */
  readonly shouldStop?: (progress: MipProgress) => boolean
}

/** What a solver has found out. */
export interface MipAnswer {
  readonly status: 'optimal' | 'stopped' | 'infeasible'
  /** A proven lower bound of the cost; minus infinity when nothing is proven. */
  readonly bound: number
  /** The cost of `values`, infinite without a solution. */
  readonly cost: number
  /** The iterations of the linear solver that it took. */
  readonly effort: number
  /** The value of each column. */
  readonly values?: Float64Array
}

/** A solver of mixed-integer programmes. The engine knows none by name: it is given one. */
export interface MipSolver {
  /** Name and version, for the record of a plan. */
  readonly name: string
  solve(request: MipRequest): MipAnswer
}
