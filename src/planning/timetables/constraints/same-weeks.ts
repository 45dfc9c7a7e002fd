import { at, type PairConstraint } from './pair-constraint.ts'

/** The lessons are held in the same weeks: the weeks of the one are among those of the other. What belongs together in content is taught in the same weeks. */
export const sameWeeks: PairConstraint = {
  kind: 'SameWeeks',
  sentence: 'The lessons are held in the same weeks: the weeks of the one are among those of the other.',
  justification: 'What belongs together in content is taught in the same weeks.',
  isKept: ({ weeks }, one, other) => {
    const union = at(weeks, one) | at(weeks, other)
    return union === weeks[one] || union === weeks[other]
  },
}
