import type { YearPlanHead } from '../years/year-plan.ts'
import type { TermNumber } from './term.ts'
import type { TermLesson } from './term-lesson.ts'

/** What a version of a term's timetable is, apart from its lessons; versions of a year plan and of a timetable live alike. */
export interface TermTimetableHead extends YearPlanHead {
  readonly term: TermNumber
}

/** How good a timetable is: points that its unmet wishes cost, and what people notice of it. */
export interface TimetableQuality {
  readonly cost: number
  /** The cost by part, under the codes that the planner gives its parts. */
  readonly parts: Readonly<Record<string, number>>
}

/** One version of the timetable of a term: every lesson of the term, with its place or the reason why it has none. */
export interface TermTimetable extends TermTimetableHead {
  readonly lessons: readonly TermLesson[]
  readonly quality: TimetableQuality
}
