import type { Described } from './pair-constraint.ts'

/** The lessons of one day in the order in which they begin; only the first `count` entries mean something. */
export interface DayLessons {
  count: number
  readonly start: Int32Array
  /** The first slot after each. */
  readonly end: Int32Array
}

/** A constraint on a set of lessons that is counted day by day. */
export interface DayConstraint extends Described {
  /** By how much the day exceeds what the parameters allow; 0 = it does not. */
  readonly excess: (day: DayLessons, parameters: readonly number[]) => number
}
