import type { CurriculumCourseProblem } from '#domain/timetables/curriculum-course-problem.ts'
import { xorshift32 } from '#planning/engine/search/dice.ts'

/** A weekly grid of lectures in the shape of ITC-2007 track 3, thrown from a seed: three days of four periods. */
export function randomLectures(seed: number): CurriculumCourseProblem {
  const dice = xorshift32(seed)
  const courses = Array.from({ length: 3 + dice.below(4) }, (_, row) => ({
    id: `C${row}`,
    teacher: `T${dice.below(4)}`,
    lectures: 1 + dice.below(3),
    minDays: 1 + dice.below(3),
    students: 10 + dice.below(20),
  }))
  return {
    name: `lectures ${seed}`,
    days: 3,
    periodsPerDay: 4,
    courses,
    rooms: [15, 25, 25].map((capacity, row) => ({ id: `R${row}`, capacity })),
    curricula: Array.from({ length: 2 + dice.below(3) }, (_, row) => ({
      id: `Q${row}`,
      courses: [...courses.keys()].filter(() => dice.below(2) === 0),
    })),
    unavailable: courses.flatMap((_, course) =>
      Array.from({ length: dice.below(4) }, () => ({ course, day: dice.below(3), period: dice.below(4) })),
    ),
  }
}
