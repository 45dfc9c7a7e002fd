import { at, type PairConstraint } from './pair-constraint.ts'

/** The lessons are held at the same time of day: the shorter one within the longer one. Alternatives of one subject at one time of day leave the rest of the day free for everybody. */
export const sameTime: PairConstraint = {
  kind: 'SameTime',
  sentence: 'The lessons are held at the same time of day: the shorter one within the longer one.',
  justification:
    'Alternatives of one subject at one time of day leave the rest of the day free for everybody.',
  isKept: ({ start, end }, one, other) => {
    const starts = at(start, one) - at(start, other)
    const ends = at(end, one) - at(end, other)
    return (starts <= 0 && ends >= 0) || (starts >= 0 && ends <= 0)
  },
}
