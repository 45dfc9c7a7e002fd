import type { TermTimetable, TermTimetableHead } from '#domain/timetables/term-timetable.ts'
import type { TimetableStep } from '#domain/timetables/timetable-steps.ts'

/** A version with what the database notes about it. */
export interface StoredTimetableHead extends TermTimetableHead {
  readonly quality: TermTimetable['quality']
  /** How many lessons it has, and how many of them a place. */
  readonly lessonCount: number
  readonly placed: number
  /** How often the draft was changed: who changes it names the revision that he or she saw. */
  readonly revision: number
  /** The moment at which it was begun. */
  readonly madeAt: string
  readonly person: string | null
  /** When it was put in force, and by whom. */
  readonly publishedAt: string | null
  readonly publishedBy: string | null
}

/** A whole version as it is stored. */
export interface StoredTimetable extends StoredTimetableHead, TermTimetable {}

/** A step as it is stored. */
export interface StoredStep extends TimetableStep {
  readonly qualityBefore: TermTimetable['quality']
  readonly qualityAfter: TermTimetable['quality']
  readonly person: string | null
  readonly madeAt: string
}
