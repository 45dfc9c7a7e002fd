import { at, type PairConstraint } from './pair-constraint.ts'

/** The lessons take up different times of day, whatever their days. A person or a device that is tied to a time of day cannot serve two of them. */
export const differentTime: PairConstraint = {
  kind: 'DifferentTime',
  sentence: 'The lessons take up different times of day, whatever their days.',
  justification: 'A person or a device that is tied to a time of day cannot serve two of them.',
  isKept: ({ start, end }, one, other) =>
    at(end, one) <= at(start, other) || at(end, other) <= at(start, one),
}
