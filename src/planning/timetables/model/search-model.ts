import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import type { Patterns } from './patterns.ts'

/** A problem in the columns that the search reads. A lesson is a row; its place is a pattern and a room. */
export interface SearchModel {
  readonly problem: TimetableProblem
  readonly patterns: Patterns
  /** Whether different times never overlap. */
  readonly grid: boolean
  /** The room of a lesson that needs none. */
  readonly noRoom: number
  /** lesson → the patterns that it may have. */
  readonly timesOf: readonly Int32Array[]
  /** lesson → the rooms that it may have; `noRoom` alone when it needs none. */
  readonly roomsOf: readonly Int32Array[]
  /** lesson → a number that it shares with its twins, which differ from it in name alone; exchanged, they change nothing. */
  readonly twins: Int32Array
  /** lesson → price by pattern from `firstTime` on, weighted; `BARRED` where it may not stand. */
  readonly timePrice: readonly Int32Array[]
  /** lesson → the first pattern that it may have: with times of its own, a lesson needs few of all the columns. */
  readonly firstTime: Int32Array
  /** lesson → price by room, weighted; `BARRED` where it may not stand. */
  readonly roomPrice: readonly Int32Array[]
  /** Slots between rooms: row = from, column = to, `noRoom` included; empty when every way is 0. */
  readonly travel: Int32Array
  /** 1 where the room is closed during the pattern: row = room, column = pattern. */
  readonly closed: Uint8Array
}

/** The price of a time or a room that the lesson may not have. */
export const BARRED = -1

/** Columns of a table whose rows are rooms and whose columns are patterns, `nowhere` and `noRoom` included. */
export const patternColumns = ({ patterns }: SearchModel): number => patterns.count + 1

/** Whether a lesson may have a pattern. */
export const mayHave = ({ timePrice, firstTime }: SearchModel, lesson: number, pattern: number): boolean =>
  (timePrice[lesson]?.[pattern - (firstTime[lesson] as number)] ?? BARRED) !== BARRED

/** The timetable as the search changes it. */
export interface Draft {
  /** lesson → pattern, `nowhere` while not placed. */
  readonly time: Int32Array
  /** lesson → room. */
  readonly room: Int32Array
}

/** A draft in which nothing is placed. */
export function emptyDraft({ problem, patterns, noRoom }: SearchModel): Draft {
  return {
    time: new Int32Array(problem.lessons.length).fill(patterns.nowhere),
    room: new Int32Array(problem.lessons.length).fill(noRoom),
  }
}
