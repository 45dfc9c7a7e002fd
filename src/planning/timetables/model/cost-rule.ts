import type { BitRows } from './bit-rows.ts'

/** What a change of the timetable does: to the count of broken rules, and to the price of unmet wishes. */
export interface Change {
  hard: number
  soft: number
}

/** The partner of a lesson that goes to a place by itself. */
export const NOBODY = -1

/** No difference at all. */
export const NO_CHANGE: Readonly<Change> = { hard: 0, soft: 0 }

/**
 * One family of constraints, with whatever it counts to answer fast. It reads the draft and never writes it.
 *
 * The functions are read off the rule once and called from a list, so they must not use `this`.
 */
export interface CostRule {
  readonly name: string
  /** What an empty timetable costs by this family. */
  readonly atRest: Readonly<Change>
  /**
   * Adds to `change` what putting the lesson there would change. Where a `partner` stands there that comes here in exchange,
   * it adds the lesson's half of what the exchange would change, the partner's half being asked for with the two turned
   * round; `NOBODY` where the lesson goes alone.
   */
  readonly weigh: (lesson: number, time: number, room: number, change: Change, partner: number) => void
  /** Brings its own counts up to date; called just before the draft is changed. */
  readonly move: (lesson: number, time: number, room: number) => void
  /** Names the lessons with which the lesson would break a rule there; left out by families that bind no two. */
  readonly offenders?: (lesson: number, time: number, room: number, take: (other: number) => void) => void
  /** When lessons would break no rule with anybody; left out by families that cannot tell at a glance. */
  readonly clearTimes?: ClearTimes
}

/** The times at which a lesson would break no rule with anybody, for each lesson a row, which it may share. */
export interface ClearTimes {
  /** Row = kind of lesson, column = pattern. */
  readonly rows: BitRows
  /** lesson → row. */
  readonly rowOf: Int32Array
}
