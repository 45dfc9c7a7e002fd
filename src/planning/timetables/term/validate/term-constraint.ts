import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { WeekNumber } from '#domain/values/academic-year.ts'
import type { Weekday } from '#domain/values/local-date.ts'
import type { Text } from '#domain/values/text.ts'
import type { TermProblem } from '../term-problem.ts'
import type { HeldLesson } from './held.ts'

/** One breach of a rule by a timetable. */
export interface TermViolation {
  /** The code of the rule. */
  readonly constraint: string
  /** The lessons by id. */
  readonly lessons: readonly string[]
  /** The first week and day of the breach; 0 and `null` where it belongs to none. */
  readonly week: WeekNumber | 0
  readonly weekday: Weekday | null
  /** The person, group or room of whom too much is asked. */
  readonly subject: string | null
}

/** A timetable as the rules look at it. */
export interface TermView {
  readonly problem: TermProblem
  readonly lessons: readonly TermLesson[]
  readonly held: readonly HeldLesson[]
}

/** A rule that every timetable of a term keeps, checked by plain counting. */
export interface TermConstraint {
  readonly code: string
  readonly sentence: Text
  /** Why the rule is there. */
  readonly justification: Text
  check(view: TermView): TermViolation[]
}
