import type { Course, TimetableProblem } from '#domain/timetables/timetable-problem.ts'

/** One part of a configuration: a student attends one of its lessons. */
export type Part = Int32Array

/** A course as students choose from it: configurations of parts, a part after those that its lessons belong to. */
export interface ChoosableCourse {
  readonly configurations: readonly (readonly Part[])[]
}

/** What students ask for and may choose. A request is one course asked for by one student. */
export interface Sections {
  readonly courses: readonly ChoosableCourse[]
  /** request → student. */
  readonly studentOf: Int32Array
  /** request → course. */
  readonly courseOf: Int32Array
  /** course → its requests. */
  readonly requestsOf: readonly Int32Array[]
  /** Requests for courses that leave a choice. */
  readonly free: Int32Array
  /** lesson → the lesson it belongs to; −1 = none. */
  readonly parent: Int32Array
  /** lesson → the number of its part, over all courses. */
  readonly partOf: Int32Array
  /** lesson → how many students it holds. */
  readonly limit: Int32Array
  /** The number of parts of the configuration that has most. */
  readonly longestChoice: number
}

/** More students than any lesson is asked to hold. */
const NO_LIMIT = 1 << 29

/** Lays out what students choose from. */
export function sectionsOf({ courses, students, lessons }: TimetableProblem): Sections {
  const parent = Int32Array.from(lessons, lesson => lesson.parent ?? -1)
  const choosables = courses.map(course => choosable(course, parent))
  const configurations = choosables.flatMap(course => course.configurations)
  const requests = students.flatMap(({ courses: asked }, student) =>
    [...new Set(asked)].map(course => ({ student, course })),
  )
  const leavesChoice = choosables.map(course => course.configurations.flat().length > 0 && hasChoice(course))
  return {
    courses: choosables,
    studentOf: Int32Array.from(requests, ({ student }) => student),
    courseOf: Int32Array.from(requests, ({ course }) => course),
    requestsOf: rowsBy(
      requests.map(({ course }) => course),
      courses.length,
    ),
    free: Int32Array.from([...requests.keys()].filter(row => leavesChoice[requests[row]?.course ?? -1])),
    parent,
    partOf: numberParts(configurations.flat(), lessons.length),
    limit: Int32Array.from(lessons, ({ limit }) => limit ?? NO_LIMIT),
    longestChoice: Math.max(0, ...configurations.map(parts => parts.length)),
  }
}

/** group → the rows that belong to it. */
export function rowsBy(groups: readonly number[], count: number): Int32Array[] {
  const rows: number[][] = Array.from({ length: count }, () => [])
  groups.forEach((group, row) => {
    rows[group]?.push(row)
  })
  return rows.map(own => Int32Array.from(own))
}

function choosable({ configurations }: Course, parent: Int32Array): ChoosableCourse {
  const depth = (part: readonly number[]) => Math.max(0, ...part.map(lesson => ancestors(lesson, parent)))
  return {
    configurations: configurations
      .filter(parts => parts.every(part => part.length > 0))
      .map(parts => parts.toSorted((a, b) => depth(a) - depth(b)).map(part => Int32Array.from(part))),
  }
}

const hasChoice = ({ configurations }: ChoosableCourse) =>
  configurations.length > 1 || configurations.some(parts => parts.some(part => part.length > 1))

function ancestors(lesson: number, parent: Int32Array): number {
  let count = 0
  for (let up = parent[lesson] as number; up >= 0; up = parent[up] as number) count++
  return count
}

function numberParts(parts: readonly Part[], lessons: number): Int32Array {
  const partOf = new Int32Array(lessons).fill(-1)
  parts.forEach((part, row) => {
    for (const lesson of part) partOf[lesson] = row
  })
  return partOf
}
