import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import { randomTimetableProblem } from '../../../tests/factories/random-timetable.ts'
import { lesson, on, tinyTimetable } from '../../../tests/factories/tiny-timetable.ts'
import { proposals } from '../engine/search/budget.ts'
import { improveTimetable } from './improve-timetable.ts'
import { isBetter } from './outcome.ts'
import { solveTimetable } from './solve-timetable.ts'
import { validateTimetable } from './validate/validate-timetable.ts'

/** A random problem without single students. */
const withoutStudents = (seed: number): TimetableProblem => ({
  ...randomTimetableProblem(seed),
  courses: [],
  students: [],
})

describe('the improvement of a timetable', () => {
  it('is never worse than what it began with, and counts it as the validator does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const problem = withoutStudents(seed)
        try {
          const { timetable: from } = solveTimetable({ problem, seed, budget: proposals(1_000) })
          const before = validateTimetable(problem, from)
          const improved = improveTimetable({ problem, from, seed, budget: proposals(3_000) })
          const after = validateTimetable(problem, improved.timetable)
          expect(isBetter(before, after)).toBe(false)
          expect({ hard: improved.hard, cost: improved.cost }).toEqual({ hard: after.hard, cost: after.cost })
        } catch (error) {
          // Some random problems contradict themselves.
          if (!(error instanceof RefusedError)) throw error
        }
      }),
      { numRuns: 60 },
    )
  })

  it('spends nothing and gives back what it began with when it has no budget', () => {
    const problem = tinyTimetable({ lessons: [lesson('a', [on([0], 0), on([1], 0)], [0, 1])] })
    const from = { placements: [{ time: on([1], 0), room: 1 }], attendance: [] }
    expect(improveTimetable({ problem, from, seed: 1, budget: proposals(0) }).timetable).toEqual(from)
  })

  it('asks for a place of every lesson', () => {
    const problem = tinyTimetable({ lessons: [lesson('a', [on([0], 0)])] })
    const from = { placements: [null], attendance: [] }
    expect(() => improveTimetable({ problem, from, seed: 1, budget: proposals(1) })).toThrow(
      'a place for every',
    )
  })
})
