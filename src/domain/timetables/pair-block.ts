import type { PublishedLesson } from './published-week.ts'

/**
 * A lesson of one pair or of several in a row: the same discipline, teachers, room, groups and subgroup. It is moved as a
 * whole, so that a laboratory of three pairs stays one.
 */
export interface PairBlock extends PublishedLesson {
  /** How many pairs it lasts; `pair` is the first. */
  readonly length: number
}

/** A block of pairs that stands elsewhere than it was published. */
export interface MovedBlock {
  readonly from: PairBlock
  readonly to: PairBlock
}
