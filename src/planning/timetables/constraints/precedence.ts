import { at, firstBit, type PairConstraint } from './pair-constraint.ts'

/** The first meeting of the earlier listed lesson is over before that of the later listed one begins. Theory comes before the practice that needs it. */
export const precedence: PairConstraint = {
  kind: 'Precedence',
  sentence:
    'The first meeting of the earlier listed lesson is over before that of the later listed one begins.',
  justification: 'Theory comes before the practice that needs it.',
  isKept: ({ weeks, days, start, end }, one, other) => {
    const weekApart = firstBit(at(weeks, one)) - firstBit(at(weeks, other))
    if (weekApart !== 0) return weekApart < 0
    const daysApart = firstBit(at(days, one)) - firstBit(at(days, other))
    if (daysApart !== 0) return daysApart < 0
    return at(end, one) <= at(start, other)
  },
}
