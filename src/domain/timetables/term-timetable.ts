import type { YearPlanHead } from '../years/year-plan.ts'
import type { TermNumber } from './term.ts'
import type { TermLesson } from './term-lesson.ts'

/** What a version of a term's timetable is, apart from its lessons; versions of a year plan and of a timetable live alike. */
export interface TermTimetableHead extends YearPlanHead {
  readonly term: TermNumber
  /** The college whose groups it holds; `null` for those of all colleges. */
  readonly college: string | null
  /** The version of the year plan whose practice it holds; `null` where the year had none. */
  readonly plan: number | null
}

/** How good a timetable is, as planning has weighed it. */
export interface TimetableQuality {
  /** Points that its unmet wishes cost; `null` once somebody has changed it by hand. */
  readonly cost: number | null
  /** The cost by part, under the codes that the planner gives its parts. */
  readonly parts: Readonly<Record<string, number>>
}

/** One version of the timetable of a term: every lesson of the term, with its place or the reason why it has none. */
export interface TermTimetable extends TermTimetableHead {
  readonly lessons: readonly TermLesson[]
  readonly quality: TimetableQuality
}

/** Nobody has weighed the timetable since it was changed. */
export const NOT_WEIGHED: TimetableQuality = { cost: null, parts: {} }
