import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { randomLectures } from '../../../../tests/factories/random-lectures.ts'
import { randomTimetableProblem, SMALL_GRID } from '../../../../tests/factories/random-timetable.ts'
import { xorshift32 } from '../../engine/search/dice.ts'
import { buildStart } from '../build-start.ts'
import { lecturesAsTimetable } from '../lectures-as-timetable.ts'
import { emptyBoard, place } from './board.ts'
import { compileProblem } from './compile-problem.ts'

/** Lectures of courses, lessons on a grid, and lessons with weeks of their own. */
const PROBLEMS: readonly ((seed: number) => TimetableProblem)[] = [
  seed => lecturesAsTimetable(randomLectures(seed)),
  seed => randomTimetableProblem(seed, SMALL_GRID),
  seed => randomTimetableProblem(seed),
]

describe('twins', () => {
  it('change places without breaking or costing anything', () => {
    let met = 0
    const exchangeAll = (problem: TimetableProblem, seed: number) => {
      const board = emptyBoard(compileProblem(problem))
      buildStart(board, xorshift32(seed))
      const { time, room } = board.draft
      const stand = (lesson: number) => [time[lesson] as number, room[lesson] as number] as const
      board.model.twins.forEach((twin, lesson) => {
        if (twin === lesson) return
        met++
        const before = { ...board.total }
        const [own, theirs] = [stand(lesson), stand(twin)]
        place(board, lesson, ...theirs)
        place(board, twin, ...own)
        expect(board.total).toEqual(before)
      })
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), seed => {
        for (const problemOf of PROBLEMS) exchangeAll(problemOf(seed), seed)
      }),
      { numRuns: 50 },
    )
    expect(met).toBeGreaterThan(50)
  })

  it('are all the lectures of a course, and of no other with a teacher or curriculum of its own', () => {
    const problem = lecturesAsTimetable(randomLectures(7))
    const { twins } = compileProblem(problem)
    const courseOf = problem.lessons.map(({ id }) => id.split('/')[0])
    twins.forEach((twin, lesson) => {
      expect(courseOf[twin]).toBe(courseOf[lesson])
      expect(courseOf.indexOf(courseOf[lesson])).toBe(twin)
    })
  })
})
