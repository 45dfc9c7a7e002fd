import type { DistributionKind } from '#domain/timetables/distribution.ts'
import type { DayConstraint } from './day-constraint.ts'
import { differentDays } from './different-days.ts'
import { differentTime } from './different-time.ts'
import { differentWeeks } from './different-weeks.ts'
import { maxBlock } from './max-block.ts'
import { maxBreaks } from './max-breaks.ts'
import { maxDayLoad } from './max-day-load.ts'
import { minGap } from './min-gap.ts'
import { overlap } from './overlap.ts'
import type { PairConstraint } from './pair-constraint.ts'
import { precedence } from './precedence.ts'
import { differentRoom, type RoomConstraint, sameRoom } from './room-constraint.ts'
import { sameDays } from './same-days.ts'
import { sameStart } from './same-start.ts'
import { sameTime } from './same-time.ts'
import { sameWeeks } from './same-weeks.ts'
import { workDay } from './work-day.ts'

/** The constraints on the times of two lessons, by kind; those on common attendees have a rule of their own. */
export const TIME_CONSTRAINTS: Partial<Record<DistributionKind, PairConstraint>> = {
  SameStart: sameStart,
  SameTime: sameTime,
  DifferentTime: differentTime,
  SameDays: sameDays,
  DifferentDays: differentDays,
  SameWeeks: sameWeeks,
  DifferentWeeks: differentWeeks,
  Overlap: overlap,
  Precedence: precedence,
  WorkDay: workDay,
  MinGap: minGap,
}

/** The constraints on the rooms of two lessons, by kind. */
export const ROOM_CONSTRAINTS: Partial<Record<DistributionKind, RoomConstraint>> = {
  SameRoom: sameRoom,
  DifferentRoom: differentRoom,
}

/** The constraints on a set of lessons that are counted day by day, by kind. */
export const DAY_CONSTRAINTS: Partial<Record<DistributionKind, DayConstraint>> = {
  MaxDayLoad: maxDayLoad,
  MaxBreaks: maxBreaks,
  MaxBlock: maxBlock,
}
