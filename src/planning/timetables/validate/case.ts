import type { Timetable } from '#domain/timetables/timetable.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import type { Tally } from './tally.ts'

/** Everything that a check needs to see. */
export interface Case {
  readonly problem: TimetableProblem
  readonly timetable: Timetable
  readonly tally: Tally
}
