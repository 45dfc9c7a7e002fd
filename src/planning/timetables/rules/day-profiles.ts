import type { Distribution } from '#domain/timetables/distribution.ts'
import { DAY_CONSTRAINTS } from '../constraints/constraints-by-kind.ts'
import type { DayConstraint, DayLessons } from '../constraints/day-constraint.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { memberships } from './memberships.ts'
import { type WeekKind, weekKinds } from './week-kinds.ts'

/** A set with what is known of its days. */
interface Profiled {
  readonly constraint: DayConstraint
  readonly distribution: Distribution
  readonly members: Int32Array
  readonly weeks: readonly WeekKind[]
  /** The excess of each day: row = kind of week, column = day. */
  readonly excess: Int32Array
  /** Over the whole term. */
  total: number
}

/** `MaxDayLoad`, `MaxBreaks`, `MaxBlock`: what a set of lessons makes of each day of each week. */
export function dayProfiles(
  model: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { problem, patterns } = model
  const { setsOf, isIn, sets } = memberships(problem.lessons.length, distributions)
  const profiles = sets.map(set => profileOf(set, model))
  const longest = profiles.reduce((most, { members }) => Math.max(most, members.length), 0)
  const day: DayLessons = { count: 0, start: new Int32Array(longest), end: new Int32Array(longest) }

  /** The day as it would be with the lesson at the pattern. */
  const gather = ({ members }: Profiled, week: number, dayBit: number, lesson: number, pattern: number) => {
    day.count = 0
    for (let at = members.length - 1; at >= 0; at--) {
      const member = members[at] as number
      const stands = member === lesson ? pattern : (time[member] as number)
      if (((patterns.weeks[stands] as number) & week) === 0) continue
      if (((patterns.days[stands] as number) & dayBit) === 0) continue
      insertByStart(day, patterns.start[stands] as number, patterns.end[stands] as number)
    }
  }
  /** How much the set's total grows when the lesson goes to the pattern; notes the new figures when asked to. */
  const grows = (profile: Profiled, lesson: number, pattern: number, note: boolean): number => {
    const { constraint, distribution, weeks, excess } = profile
    const oldTime = time[lesson] as number
    const days = (patterns.days[oldTime] as number) | (patterns.days[pattern] as number)
    const touched = (patterns.weeks[oldTime] as number) | (patterns.weeks[pattern] as number)
    let more = 0
    for (let kind = 0; kind < weeks.length; kind++) {
      const { week, count } = weeks[kind] as WeekKind
      if ((week & touched) === 0) continue
      for (let rest = days; rest !== 0; rest &= rest - 1) {
        const cell = kind * problem.days + 31 - Math.clz32(rest & -rest)
        gather(profile, week, rest & -rest, lesson, pattern)
        const after = constraint.excess(day, distribution.parameters)
        more += count * (after - (excess[cell] as number))
        if (note) excess[cell] = after
      }
    }
    return more
  }
  const price = ({ penalty }: Distribution, total: number) =>
    Math.floor((penalty * total) / problem.weeks) * problem.weights.distribution
  return {
    name: 'DayProfiles',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, _room, change, partner) => {
      if (time[lesson] === newTime) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const row = own[at] as number
        if (partner !== NOBODY && isIn[partner]?.[row] === 1) continue
        const profile = profiles[row] as Profiled
        const { distribution, total } = profile
        const more = grows(profile, lesson, newTime, false)
        if (more === 0) continue
        if (distribution.required) change.hard += more
        else change.soft += price(distribution, total + more) - price(distribution, total)
      }
    },
    move: (lesson, newTime) => {
      if (time[lesson] === newTime) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const profile = profiles[own[at] as number] as Profiled
        profile.total += grows(profile, lesson, newTime, true)
      }
    },
  }
}

function profileOf(distribution: Distribution, model: SearchModel): Profiled {
  const constraint = DAY_CONSTRAINTS[distribution.kind] as DayConstraint
  const members = Int32Array.from(new Set(distribution.lessons))
  const weeks = weekKinds(members, model)
  const excess = new Int32Array(weeks.length * model.problem.days)
  return { constraint, distribution, members, weeks, excess, total: 0 }
}

function insertByStart(day: DayLessons, start: number, end: number): void {
  let at = day.count++
  while (at > 0 && (day.start[at - 1] as number) > start) {
    day.start[at] = day.start[at - 1] as number
    day.end[at] = day.end[at - 1] as number
    at--
  }
  day.start[at] = start
  day.end[at] = end
}
