import type { Distribution } from './distribution.ts'
import type { MeetingTime } from './meeting-time.ts'

/** A time that a lesson may have, with its price. */
export interface TimeOption {
  readonly time: MeetingTime
  readonly penalty: number
}

/** A room that a lesson may have, with its price. */
export interface RoomOption {
  /** The row of the room. */
  readonly room: number
  readonly penalty: number
}

/** What has to be placed: one lesson, at one of its times, in one of its rooms. */
export interface Lesson {
  readonly id: string
  readonly times: readonly TimeOption[]
  /** Empty when the lesson needs no room. */
  readonly rooms: readonly RoomOption[]
  /** How many single students may attend; `null` where students are not assigned one by one. */
  readonly limit: number | null
  /** The row of the lesson that whoever attends this one must attend too. */
  readonly parent: number | null
}

/** A place where one lesson at a time is held. */
export interface Room {
  readonly id: string
  readonly closed: readonly MeetingTime[]
}

/** What a student may choose from: one configuration, and in it one lesson of each part. */
export interface Course {
  readonly id: string
  /** configuration → part → rows of the lessons. */
  readonly configurations: readonly (readonly (readonly number[])[])[]
}

/** A single student and the courses asked for, as rows. */
export interface Student {
  readonly id: string
  readonly courses: readonly number[]
}

/** What a unit of each kind of cost weighs in the sum. */
export interface CostWeights {
  readonly time: number
  readonly room: number
  readonly distribution: number
  readonly student: number
}

/**
 * A timetable to be found: lessons with their possible times and rooms, and what binds them. Whoever refers to something
 * names its row in the problem's own list.
 */
export interface TimetableProblem {
  readonly name: string
  readonly weeks: number
  readonly days: number
  readonly slotsPerDay: number
  readonly rooms: readonly Room[]
  /** Slots needed from one room to another: row = from, column = to. */
  readonly travel: readonly (readonly number[])[]
  readonly lessons: readonly Lesson[]
  readonly distributions: readonly Distribution[]
  readonly courses: readonly Course[]
  readonly students: readonly Student[]
  readonly weights: CostWeights
}
