import { pauseBetween } from '../model/patterns.ts'
import type { PairConstraint } from './pair-constraint.ts'

/** The lessons are held at once at some moment of some week. Parallel lessons let subgroups be exchanged or a stream be split. */
export const overlap: PairConstraint = {
  kind: 'Overlap',
  sentence: 'The lessons are held at once at some moment of some week.',
  justification: 'Parallel lessons let subgroups be exchanged or a stream be split.',
  isKept: (patterns, one, other) => pauseBetween(patterns, one, other) < 0,
}
