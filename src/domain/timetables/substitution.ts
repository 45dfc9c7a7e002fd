import type { LocalDate } from '../values/local-date.ts'

/**
 * What becomes of a lesson on a date: another teacher, another room, another time of its week, a lesson that others have
 * at the same time, nothing until its hours are made up, or the day on which they are.
 */
export type SubstitutionKind = 'teacher' | 'room' | 'move' | 'join' | 'cancel' | 'makeUp'

/** A lesson of a timetable on one of its dates; lessons bear the same id in every version. */
export interface LessonOnDate {
  readonly lesson: string
  /** The date on which the timetable has it. */
  readonly date: LocalDate
}

/** Where one lesson is held on one date, and by whom. */
export interface DayPlace {
  readonly date: LocalDate
  /** The first pair of the day. */
  readonly pair: number
  /** The worker's post. */
  readonly teacher: string
  /** A classroom, a zone or a workshop; `null` where none is needed. */
  readonly room: string | null
}

/** What one lesson has on one date instead of what the timetable says (замена). */
export interface Substitution extends LessonOnDate {
  readonly kind: SubstitutionKind
  /** Where it is held instead; `null` where it is not held, so that its hours are to be made up. */
  readonly to: DayPlace | null
  /** The lesson with which it is held together; its teacher and room serve both. */
  readonly joins: LessonOnDate | null
}

/** The name of a lesson on a date: two with the same word are one. */
export const wordOfLesson = ({ lesson, date }: LessonOnDate): string => `${date} ${lesson}`
