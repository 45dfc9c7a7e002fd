import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem } from '../term-problem.ts'
import { allowedPlace, keptLessons, opened } from './allowed-place.ts'
import { heldLessons } from './held.ts'
import { hoursOfDay, hoursOfWeek } from './hours-at-most.ts'
import { studentsOnce, teachersOnce } from './one-lesson-at-a-time.ts'
import { roomHolds } from './room-holds.ts'
import type { TermConstraint, TermViolation } from './term-constraint.ts'

/** Every rule that the timetable of a term must keep. */
export const TERM_CONSTRAINTS: readonly TermConstraint[] = [
  keptLessons,
  allowedPlace,
  opened,
  studentsOnce,
  teachersOnce,
  roomHolds,
  hoursOfDay,
  hoursOfWeek,
]

/** Lists each breach of each rule, by plain counting on days and minutes that shares nothing with the search. */
export function validateTerm(problem: TermProblem, lessons: readonly TermLesson[]): TermViolation[] {
  const view = { problem, lessons, held: heldLessons(problem, lessons) }
  return TERM_CONSTRAINTS.flatMap(constraint => constraint.check(view))
}
