import { at, type PairConstraint } from './pair-constraint.ts'

/** The lessons have no day of the week in common. Lessons of one subject are learned better when they are spread over days. */
export const differentDays: PairConstraint = {
  kind: 'DifferentDays',
  sentence: 'The lessons have no day of the week in common.',
  justification: 'Lessons of one subject are learned better when they are spread over days.',
  isKept: ({ days }, one, other) => (at(days, one) & at(days, other)) === 0,
}
