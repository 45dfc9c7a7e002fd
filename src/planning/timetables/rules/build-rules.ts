import type { Distribution, DistributionKind } from '#domain/timetables/distribution.ts'
import { DAY_CONSTRAINTS, ROOM_CONSTRAINTS, TIME_CONSTRAINTS } from '../constraints/constraints-by-kind.ts'
import type { Attendance } from '../model/attendance.ts'
import type { ClearTimes, CostRule } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { bandedDays } from './banded-days.ts'
import { compactness } from './compactness.ts'
import { COURSE_WISHES, courseWishes } from './courses/course-wishes.ts'
import { coursesOnGrid } from './courses/courses-on-grid.ts'
import { dayProfiles } from './day-profiles.ts'
import { daysUsed } from './days-used.ts'
import { optionPrices } from './option-prices.ts'
import { type RoomClashes, roomClashes } from './room-clashes.ts'
import { roomLists } from './room-lists.ts'
import { roomPairs } from './room-pairs.ts'
import { roomStability } from './room-stability.ts'
import { sharedAttendees } from './shared-attendees.ts'
import { sharedAttendeesOnGrid } from './shared-attendees-on-grid.ts'
import { studentConflicts } from './student-conflicts.ts'
import { timePairs } from './time-pairs.ts'

/** The rules of a problem, in the order in which a proposal is weighed. */
export interface Rules {
  readonly rooms: RoomClashes
  /** Those that can break rules: a proposal that fails here is weighed no further. */
  readonly binding: readonly CostRule[]
  /** Those that only have a price. */
  readonly priced: readonly CostRule[]
  /** When a glance shows no rule that a lesson would break; `null` where no family can tell. */
  readonly clearTimes: ClearTimes | null
}

type Build = (model: SearchModel, draft: Draft, distributions: readonly Distribution[]) => CostRule

/** Builds the rules that a problem needs, and no others. */
export function buildRules(model: SearchModel, draft: Draft, attendance: Attendance): Rules {
  const rooms = hasOwnTimes(model) ? roomLists(model, draft) : roomClashes(model, draft)
  const { distributions, students } = model.problem
  const courses = coursesOnGrid(model)
  const rules: Bound[] = families(model).flatMap(({ kinds, build }) => {
    const own = distributions.filter(({ kind }) => kinds.has(kind) && !(courses && COURSE_WISHES.has(kind)))
    return own.length > 0
      ? [{ rule: build(model, draft, own), binds: own.some(({ required }) => required) }]
      : []
  })
  rules.push(
    courses
      ? { rule: courseWishes(model, draft, courses), binds: false }
      : { rule: optionPrices(model, draft), binds: model.closed.includes(1) },
  )
  if (students.length > 0) rules.push({ rule: studentConflicts(model, draft, attendance), binds: false })
  return {
    rooms,
    binding: [rooms, ...rules.filter(({ binds }) => binds).map(({ rule }) => rule)],
    clearTimes: rules.find(({ rule }) => rule.clearTimes)?.rule.clearTimes ?? null,
    priced: rules.filter(({ binds }) => !binds).map(({ rule }) => rule),
  }
}

/** How many different times a lesson has on the average before those that overlap are too many for a table. */
const TIMES_A_LESSON = 8

/** Whether nearly every lesson has times of its own. */
export const hasOwnTimes = ({ patterns, problem }: SearchModel): boolean =>
  patterns.count > TIMES_A_LESSON * problem.lessons.length

/** A family with whether any of its constraints is a rule. */
interface Bound {
  readonly rule: CostRule
  readonly binds: boolean
}

/** Which function weighs which kinds of distribution; binding ones that fail most often come first. */
function families(model: SearchModel): { kinds: ReadonlySet<string>; build: Build }[] {
  const kinds = (...names: DistributionKind[]): ReadonlySet<string> => new Set(names)
  const attendees = kinds('SameAttendees', 'NotOverlap')
  const onGrid =
    model.grid &&
    model.travel.length === 0 &&
    model.problem.distributions.every(({ kind, required }) => required || !attendees.has(kind))
  return [
    { kinds: attendees, build: onGrid ? sharedAttendeesOnGrid : sharedAttendees },
    { kinds: new Set(Object.keys(TIME_CONSTRAINTS)), build: timePairs },
    { kinds: new Set(Object.keys(ROOM_CONSTRAINTS)), build: roomPairs },
    { kinds: new Set(Object.keys(DAY_CONSTRAINTS)), build: dayProfiles },
    { kinds: kinds('Gaps', 'MaxBands'), build: bandedDays },
    { kinds: kinds('Compactness'), build: compactness },
    { kinds: kinds('MaxDays', 'MinDays'), build: daysUsed },
    { kinds: kinds('RoomStability'), build: roomStability },
  ]
}
