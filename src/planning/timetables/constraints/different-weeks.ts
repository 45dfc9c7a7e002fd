import { at, type PairConstraint } from './pair-constraint.ts'

/** The lessons have no week of the term in common. Alternating lessons, such as those of odd and even weeks, take turns. */
export const differentWeeks: PairConstraint = {
  kind: 'DifferentWeeks',
  sentence: 'The lessons have no week of the term in common.',
  justification: 'Alternating lessons, such as those of odd and even weeks, take turns.',
  isKept: ({ weeks }, one, other) => (at(weeks, one) & at(weeks, other)) === 0,
}
