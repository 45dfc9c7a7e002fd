import type { Placement } from '#domain/timetables/timetable.ts'

/** A placed lesson with its row in the problem. */
export interface Seat extends Placement {
  readonly row: number
}
