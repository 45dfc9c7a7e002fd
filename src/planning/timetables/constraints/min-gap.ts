import { pauseBetween } from '../model/patterns.ts'
import type { PairConstraint } from './pair-constraint.ts'

/** Between the lessons of a day at least so many slots are free. People need a pause, to eat, to change clothes, or to reach another site. */
export const minGap: PairConstraint = {
  kind: 'MinGap',
  sentence: 'Between the lessons of a day at least so many slots are free.',
  justification: 'People need a pause, to eat, to change clothes, or to reach another site.',
  isKept: (patterns, one, other, slots) => pauseBetween(patterns, one, other) >= slots,
}
