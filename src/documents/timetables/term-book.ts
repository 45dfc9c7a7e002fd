import type { Term } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'

/** The timetable of a term as it is printed: who has what when, by the words that people know. */
export interface TermBook {
  readonly term: Term
  /** Groups in the order in which they stand side by side, each with its college's short name. */
  readonly groups: readonly { readonly code: string; readonly college: string }[]
  /** Study days of the longest week. */
  readonly days: number
  /** The most pairs of a day. */
  readonly pairs: number
  readonly lessons: readonly TermLesson[]
  readonly names: {
    /** The part of the curriculum that a lesson belongs to, by its group and index. */
    readonly part: (group: string, index: string) => string
    readonly teacher: (code: string) => string
    readonly room: (code: string) => string
  }
}
