import type { TimetableScore } from '#domain/timetables/timetable.ts'

/** Whether one verdict is better than another: fewer broken rules first, then the lower cost. */
export const isBetter = (
  one: Pick<TimetableScore, 'hard' | 'cost'>,
  other: Pick<TimetableScore, 'hard' | 'cost'>,
) => one.hard < other.hard || (one.hard === other.hard && one.cost < other.cost)
