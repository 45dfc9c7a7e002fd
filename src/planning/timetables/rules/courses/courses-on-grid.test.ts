import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomLectures } from '../../../../../tests/factories/random-lectures.ts'
import { randomTimetableProblem, SMALL_GRID } from '../../../../../tests/factories/random-timetable.ts'
import { lecturesAsTimetable } from '../../lectures-as-timetable.ts'
import { compileProblem } from '../../model/compile-problem.ts'
import { coursesOnGrid } from './courses-on-grid.ts'

const seeds = fc.integer({ min: 1, max: 1e6 })

describe('lectures of courses on a grid', () => {
  it('are known by their shape, each lecture with its course', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const lectures = randomLectures(seed)
        const found = coursesOnGrid(compileProblem(lecturesAsTimetable(lectures)))
        const courseOf = lectures.courses.flatMap((course, row) => Array(course.lectures).fill(row))
        expect([...(found?.courseOf ?? [])]).toEqual(courseOf)
      }),
    )
  })

  it('are nothing that has another shape: wishes of all kinds, or one lecture with a price of its own', () => {
    fc.assert(
      fc.property(seeds, seed => {
        expect(coursesOnGrid(compileProblem(randomTimetableProblem(seed, SMALL_GRID)))).toBeNull()
        const alike = lecturesAsTimetable({ ...randomLectures(seed), unavailable: [] })
        const lessons = alike.lessons.map((lesson, row) => ({
          ...lesson,
          rooms: lesson.rooms.map(one => ({ ...one, penalty: one.penalty + (row === 0 ? 1 : 0) })),
        }))
        const courses = new Set(alike.lessons.map(({ id }) => id.split('/')[0])).size
        const found = coursesOnGrid(compileProblem({ ...alike, lessons }))
        // A course of that one lecture is still a course.
        if (alike.lessons[1]?.id.startsWith('C0/')) expect(found).toBeNull()
        else expect(found?.count).toBe(courses)
      }),
    )
  })
})
