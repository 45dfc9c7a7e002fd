import { NEVER_CLOSE, pauseBetween } from '../model/patterns.ts'
import { at, type PairConstraint } from './pair-constraint.ts'

/** From the first of the lessons of a day to the end of the last, at most so many slots pass. Nobody stays at the college longer than a working day. */
export const workDay: PairConstraint = {
  kind: 'WorkDay',
  sentence: 'From the first of the lessons of a day to the end of the last, at most so many slots pass.',
  justification: 'Nobody stays at the college longer than a working day.',
  isKept: (patterns, one, other, slots) => {
    if (pauseBetween(patterns, one, other) === NEVER_CLOSE) return true
    const { start, end } = patterns
    const first = Math.min(at(start, one), at(start, other))
    return Math.max(at(end, one), at(end, other)) - first <= slots
  },
}
