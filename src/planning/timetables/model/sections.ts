import type { Course, TimetableProblem } from '#domain/timetables/timetable-problem.ts'

/** One part of a configuration: a student attends one of its lessons. */
export type Part = Int32Array

/** A course as students choose from it: configurations of parts, a part after those that its lessons belong to. */
export interface ChoosableCourse {
  readonly configurations: readonly (readonly Part[])[]
}

/** One course asked for by one student. */
export interface CourseRequest {
  readonly student: number
  readonly course: number
}

/** What students ask for and may choose. */
export interface Sections {
  readonly courses: readonly ChoosableCourse[]
  readonly requests: readonly CourseRequest[]
  /** course → rows of its requests. */
  readonly requestsOf: readonly (readonly number[])[]
  /** lesson → the lesson it belongs to; −1 = none. */
  readonly parent: Int32Array
  /** lesson → how many students it holds. */
  readonly limit: Int32Array
}

/** More students than any lesson is asked to hold. */
const NO_LIMIT = 1 << 29

/** Lays out what students choose from. */
export function sectionsOf({ courses, students, lessons }: TimetableProblem): Sections {
  const parent = Int32Array.from(lessons, lesson => lesson.parent ?? -1)
  const requests = students.flatMap(({ courses: asked }, student) =>
    [...new Set(asked)].map(course => ({ student, course })),
  )
  const requestsOf: number[][] = courses.map(() => [])
  requests.forEach(({ course }, row) => {
    requestsOf[course]?.push(row)
  })
  return {
    courses: courses.map(course => choosable(course, parent)),
    requests,
    requestsOf,
    parent,
    limit: Int32Array.from(lessons, ({ limit }) => limit ?? NO_LIMIT),
  }
}

function choosable({ configurations }: Course, parent: Int32Array): ChoosableCourse {
  return {
    configurations: configurations.map(parts => {
      const depth = (part: readonly number[]) => Math.max(0, ...part.map(lesson => ancestors(lesson, parent)))
      return parts.toSorted((a, b) => depth(a) - depth(b)).map(part => Int32Array.from(part))
    }),
  }
}

function ancestors(lesson: number, parent: Int32Array): number {
  let count = 0
  for (let up = parent[lesson] as number; up >= 0; up = parent[up] as number) count++
  return count
}
