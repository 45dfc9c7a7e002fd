import type { Described } from './pair-constraint.ts'

/** A constraint that any two of its lessons keep or break by their rooms. */
export interface RoomConstraint extends Described {
  readonly isKept: (one: number, other: number) => boolean
}

/** The lessons are held in the same room. */
export const sameRoom: RoomConstraint = {
  kind: 'SameRoom',
  sentence: 'The lessons are held in the same room.',
  justification: 'A set-up, a bench or a material that stays need not be carried.',
  isKept: (one, other) => one === other,
}

/** The lessons are held in different rooms. */
export const differentRoom: RoomConstraint = {
  kind: 'DifferentRoom',
  sentence: 'The lessons are held in different rooms.',
  justification: 'Variants of an exam, or noisy work, are kept apart.',
  isKept: (one, other) => one !== other,
}
