import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import {
  everyTimetable,
  fewLessons,
  randomTimetableProblem,
} from '../../../tests/factories/random-timetable.ts'
import { lesson, on, rule, tinyTimetable } from '../../../tests/factories/tiny-timetable.ts'
import { proposals } from '../engine/search/budget.ts'
import { isBetter } from './outcome.ts'
import { solveTimetable } from './solve-timetable.ts'
import { validateTimetable } from './validate/validate-timetable.ts'

/** The best of all timetables there are, found by looking at each. */
function bruteForce(problem: TimetableProblem) {
  let best = { hard: Number.POSITIVE_INFINITY, cost: 0 }
  for (const placements of everyTimetable(problem)) {
    const score = validateTimetable(problem, { placements, attendance: [] })
    if (isBetter(score, best)) best = score
  }
  return best
}

describe('a search for a timetable', () => {
  it('finds what looking at every timetable finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        const problem = fewLessons(seed)
        let found: { hard: number; cost: number }
        try {
          found = solveTimetable({ problem, seed, budget: proposals(20_000) })
        } catch (error) {
          // What it calls impossible must be so.
          expect(error).toBeInstanceOf(RefusedError)
          expect(bruteForce(problem).hard).toBeGreaterThan(0)
          return
        }
        const { hard, cost } = bruteForce(problem)
        expect({ hard: found.hard, cost: found.cost }).toEqual({ hard, cost })
      }),
      { numRuns: 20 },
    )
  })

  it('keeps the rules of twelve lessons that looking at every timetable would take years for', () => {
    // Lessons of 2 slots that begin at one of 6 slots of 5 days: 30 ^ 12 timetables; a day holds three of a group.
    const cells = [0, 1, 2, 3, 4].flatMap(day => [0, 1, 2, 3, 4, 5].map(slot => on([day], slot)))
    const lessons = Array.from({ length: 12 }, (_, at) => lesson(`l${at}`, cells))
    const distributions = [rule('SameAttendees', [...lessons.keys()]), rule('DifferentDays', [0, 1, 2, 3])]
    const solved = solveTimetable({
      problem: tinyTimetable({ lessons, distributions }),
      seed: 1,
      budget: proposals(20_000),
    })
    expect(solved.hard).toBe(0)
  })

  it('gives the same timetable for the same seed and number of proposals', () => {
    const problem = randomTimetableProblem(7)
    const order = () =>
      solveTimetable({ problem: { ...problem, distributions: [] }, seed: 3, budget: proposals(5000) })
    expect(order()).toEqual(order())
  })

  it('answers an empty problem with an empty timetable', () => {
    const solved = solveTimetable({ problem: tinyTimetable({}), seed: 1, budget: proposals(1000) })
    expect(solved).toMatchObject({ hard: 0, cost: 0, timetable: { placements: [], attendance: [] } })
  })
})

/** The refusal with which the search answers a problem. */
function refusalOf(given: Partial<TimetableProblem>) {
  try {
    solveTimetable({ problem: tinyTimetable(given), seed: 1, budget: proposals(1000) })
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal
    throw error
  }
  return undefined
}

describe('a problem that has no timetable', () => {
  const early = [on([0], 2), on([1], 2)]

  it('is refused with the two rules that contradict each other, and no others', () => {
    const lessons = [lesson('a', early), lesson('b', early), lesson('c', early)]
    const distributions = [
      rule('SameStart', [0, 1, 2]),
      rule('SameDays', [0, 1]),
      rule('DifferentDays', [0, 1]),
    ]
    expect(refusalOf({ lessons, distributions })).toEqual({
      code: 'timetable.contradiction',
      facts: { rules: ['SameDays', 'DifferentDays'], lessons: ['a', 'b'] },
    })
  })

  it('is refused when three lessons share people and two slots', () => {
    const lessons = ['a', 'b', 'c'].map(id => lesson(id, early))
    expect(refusalOf({ lessons, distributions: [rule('SameAttendees', [0, 1, 2])] })?.facts).toEqual({
      rules: ['SameAttendees'],
      lessons: ['a', 'b', 'c'],
    })
  })

  it('is refused when two lessons have one room and one time', () => {
    const lessons = ['a', 'b'].map(id => lesson(id, [on([0], 2)], [1]))
    expect(refusalOf({ lessons })?.facts.rules).toEqual(['RoomClash(B)'])
  })

  it('is refused with the lesson that has no time, or only times at which its rooms are closed', () => {
    expect(refusalOf({ lessons: [lesson('a', [])] })).toEqual({
      code: 'timetable.no-times',
      facts: { lesson: 'a' },
    })
    const rooms = [{ id: 'A', closed: [on([0, 1, 2, 3, 4], 0, 12)] }]
    expect(refusalOf({ rooms, lessons: [lesson('a', early, [0])] })?.facts).toEqual({ lesson: 'a' })
  })
})
