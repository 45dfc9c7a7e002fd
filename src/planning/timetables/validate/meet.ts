import type { MeetingTime } from '#domain/timetables/meeting-time.ts'
import type { Placement } from '#domain/timetables/timetable.ts'

/** The first slot of the day after the lesson. */
export const endOf = ({ start, length }: MeetingTime): number => start + length

/** Whether the two have a day of a week in common. */
export const shareDay = (one: MeetingTime, other: MeetingTime): boolean =>
  (one.weeks & other.weeks) !== 0 && (one.days & other.days) !== 0

/** Whether the two are ever held at the same moment. */
export const meet = (one: MeetingTime, other: MeetingTime): boolean =>
  shareDay(one, other) && one.start < endOf(other) && other.start < endOf(one)

/** Whether nobody can attend both: they meet, or the way between the rooms takes longer than the pause. */
export function tooFar(one: Placement, other: Placement, travel: readonly (readonly number[])[]): boolean {
  if (!shareDay(one.time, other.time)) return false
  const way = one.room === null || other.room === null ? 0 : (travel[one.room]?.[other.room] ?? 0)
  const inTime = endOf(one.time) + way <= other.time.start || endOf(other.time) + way <= one.time.start
  return !inTime
}
