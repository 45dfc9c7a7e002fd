/** A course of ITC-2007 track 3: so many lectures in a week by one teacher. */
export interface LectureCourse {
  readonly id: string
  readonly teacher: string
  readonly lectures: number
  /** The days over which its lectures should be spread, at least. */
  readonly minDays: number
  readonly students: number
}

/** A room with its seats. */
export interface LectureRoom {
  readonly id: string
  readonly capacity: number
}

/** Courses that one group of students attends together. */
export interface Curriculum {
  readonly id: string
  /** Rows of the courses. */
  readonly courses: readonly number[]
}

/** A cell of the weekly grid in which a course cannot be taught, or where its lecture stands. */
export interface GridPeriod {
  readonly course: number
  readonly day: number
  readonly period: number
}

/**
 * The weekly grid of ITC-2007 track 3, formulation UD2.
 *
 * @see Di Gaspero, McCollum, Schaerf, The Second International Timetabling Competition: curriculum-based course
 * timetabling (track 3), 2007.
 */
export interface CurriculumCourseProblem {
  readonly name: string
  readonly days: number
  readonly periodsPerDay: number
  readonly courses: readonly LectureCourse[]
  readonly rooms: readonly LectureRoom[]
  readonly curricula: readonly Curriculum[]
  readonly unavailable: readonly GridPeriod[]
}

/** One lecture of a solution: its course's row, its room's row, its cell. */
export interface PlacedLecture extends GridPeriod {
  readonly room: number
}
