import { at, type PairConstraint } from './pair-constraint.ts'

/** The lessons are held on the same days: the days of the one are among those of the other. Parts of one subject on the same days save a way to the site. */
export const sameDays: PairConstraint = {
  kind: 'SameDays',
  sentence: 'The lessons are held on the same days: the days of the one are among those of the other.',
  justification: 'Parts of one subject on the same days save a way to the site.',
  isKept: ({ days }, one, other) => {
    const union = at(days, one) | at(days, other)
    return union === days[one] || union === days[other]
  },
}
