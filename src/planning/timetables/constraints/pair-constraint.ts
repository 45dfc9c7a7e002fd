import type { DistributionKind } from '#domain/timetables/distribution.ts'
import type { Patterns } from '../model/patterns.ts'

/** What a constraint says of itself to a reader. */
export interface Described {
  readonly kind: DistributionKind
  /** What it demands, in one sentence. */
  readonly sentence: string
  /** Why anybody would want that. */
  readonly justification: string
}

/** A constraint that any two of its lessons keep or break by their times. */
export interface PairConstraint extends Described {
  /** Whether two patterns keep it; `one` belongs to the lesson listed earlier. */
  readonly isKept: (patterns: Patterns, one: number, other: number, parameter: number) => boolean
}

/** A figure of a pattern. */
export const at = (column: Int32Array, pattern: number): number => column[pattern] as number

/** The position of the lowest bit of a mask. */
export const firstBit = (mask: number): number => 31 - Math.clz32(mask & -mask)
