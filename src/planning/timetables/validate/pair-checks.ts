import type { DistributionKind } from '#domain/timetables/distribution.ts'
import type { MeetingTime } from '#domain/timetables/meeting-time.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { endOf, meet, shareDay, tooFar } from './meet.ts'
import type { Seat } from './seat.ts'

/** Whether two lessons, in the order in which the distribution lists them, keep it. */
type PairCheck = (one: Seat, other: Seat, parameters: readonly number[], problem: TimetableProblem) => boolean

const within = (inner: MeetingTime, outer: MeetingTime) =>
  outer.start <= inner.start && endOf(inner) <= endOf(outer)
const includes = (mask: number, part: number) => (mask & part) === part
const firstBit = (mask: number) => Math.log2(mask & -mask)

/** The kinds that are kept or not by each two lessons, as the competition's paper defines them. */
export const PAIR_CHECKS: Partial<Record<DistributionKind, PairCheck>> = {
  SameStart: (one, other) => one.time.start === other.time.start,
  SameTime: (one, other) => within(one.time, other.time) || within(other.time, one.time),
  DifferentTime: (one, other) => endOf(one.time) <= other.time.start || endOf(other.time) <= one.time.start,
  SameDays: (one, other) =>
    includes(one.time.days, other.time.days) || includes(other.time.days, one.time.days),
  DifferentDays: (one, other) => (one.time.days & other.time.days) === 0,
  SameWeeks: (one, other) =>
    includes(one.time.weeks, other.time.weeks) || includes(other.time.weeks, one.time.weeks),
  DifferentWeeks: (one, other) => (one.time.weeks & other.time.weeks) === 0,
  SameRoom: (one, other) => one.room === other.room,
  DifferentRoom: (one, other) => one.room !== other.room,
  Overlap: (one, other) => meet(one.time, other.time),
  NotOverlap: (one, other) => !meet(one.time, other.time),
  SameAttendees: (one, other, _, problem) => !tooFar(one, other, problem.travel),
  Precedence: (one, other) => isBefore(one.time, other.time),
  WorkDay: (one, other, [longest = 0]) =>
    !shareDay(one.time, other.time) ||
    Math.max(endOf(one.time), endOf(other.time)) - Math.min(one.time.start, other.time.start) <= longest,
  MinGap: (one, other, [pause = 0]) =>
    !shareDay(one.time, other.time) ||
    endOf(one.time) + pause <= other.time.start ||
    endOf(other.time) + pause <= one.time.start,
}

/** The first meeting of the one is over before the first meeting of the other begins. */
function isBefore(one: MeetingTime, other: MeetingTime): boolean {
  const weeks = firstBit(one.weeks) - firstBit(other.weeks)
  if (weeks !== 0) return weeks < 0
  const days = firstBit(one.days) - firstBit(other.days)
  if (days !== 0) return days < 0
  return endOf(one) <= other.start
}
