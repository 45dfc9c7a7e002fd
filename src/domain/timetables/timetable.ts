import type { MeetingTime } from './meeting-time.ts'

/** Where a lesson has been put. */
export interface Placement {
  readonly time: MeetingTime
  /** The row of its room; `null` when it has none. */
  readonly room: number | null
}

/** An answer to a timetable problem. */
export interface Timetable {
  /** One for each lesson of the problem, in its order; `null` while the lesson is not placed. */
  readonly placements: readonly (Placement | null)[]
  /** For each student the rows of the lessons attended. */
  readonly attendance: readonly (readonly number[])[]
}

/** What is wrong with a timetable, or what it costs: one entry for each rule or wish that is not met. */
export interface Finding {
  /** The stable name of the constraint. */
  readonly constraint: string
  /** The ids of the lessons concerned. */
  readonly lessons: readonly string[]
  /** How often, or by how much, it is not met. */
  readonly amount: number
  /** Its price; `null` when it is a rule, which has none. */
  readonly cost: number | null
}

/** The verdict on a timetable. */
export interface TimetableScore {
  /** How often rules are broken; 0 = the timetable can be used. */
  readonly hard: number
  /** What the wishes that are not met cost together. */
  readonly cost: number
  /** The cost by kind; sums up to it. */
  readonly parts: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
}
