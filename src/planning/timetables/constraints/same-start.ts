import type { PairConstraint } from './pair-constraint.ts'

/** The lessons begin at the same slot of the day. Lessons whose breaks coincide can share a bell, a coach or an invigilator. */
export const sameStart: PairConstraint = {
  kind: 'SameStart',
  sentence: 'The lessons begin at the same slot of the day.',
  justification: 'Lessons whose breaks coincide can share a bell, a coach or an invigilator.',
  isKept: ({ start }, one, other) => start[one] === start[other],
}
