import type { Distribution } from '#domain/timetables/distribution.ts'
import { type CostRule, NOBODY } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { memberships } from './memberships.ts'

/** `MaxDays` and `MinDays`: a set of lessons uses at most, or at least, so many days of the week. */
export function daysUsed(
  { problem, patterns }: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { setsOf, isIn, sets } = memberships(problem.lessons.length, distributions)
  const days = problem.days
  const lessonsOn = new Int32Array(sets.length * days)
  const used = new Int32Array(sets.length)
  const atMost = Int32Array.from(sets, ({ kind, parameters }) =>
    kind === 'MaxDays' ? (parameters[0] ?? 0) : days,
  )
  const atLeast = Int32Array.from(sets, ({ kind, parameters }) =>
    kind === 'MinDays' ? (parameters[0] ?? 0) : 0,
  )
  const hard = Int32Array.from(sets, ({ required }) => (required ? 1 : 0))
  const soft = Int32Array.from(sets, ({ penalty }) => penalty * problem.weights.distribution)
  const off = (set: number, count: number) =>
    Math.max(0, count - (atMost[set] as number), (atLeast[set] as number) - count)

  /** How many more days the set uses when a lesson leaves some days and enters others. */
  const moreDays = (set: number, left: number, entered: number): number => {
    let more = 0
    for (let mask = left; mask !== 0; mask &= mask - 1) {
      if (lessonsOn[set * days + 31 - Math.clz32(mask & -mask)] === 1) more--
    }
    for (let mask = entered; mask !== 0; mask &= mask - 1) {
      if (lessonsOn[set * days + 31 - Math.clz32(mask & -mask)] === 0) more++
    }
    return more
  }
  const count = (set: number, mask: number, step: number) => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const cell = set * days + 31 - Math.clz32(rest & -rest)
      lessonsOn[cell] = (lessonsOn[cell] as number) + step
    }
  }
  return {
    name: 'DaysUsed',
    atRest: {
      hard: sets.reduce((sum, _, set) => sum + off(set, 0) * (hard[set] as number), 0),
      soft: sets.reduce((sum, _, set) => sum + off(set, 0) * (soft[set] as number), 0),
    },
    weigh: (lesson, newTime, _room, change, partner) => {
      const oldDays = patterns.days[time[lesson] as number] as number
      const newDays = patterns.days[newTime] as number
      if (oldDays === newDays) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        if (partner !== NOBODY && isIn[partner]?.[set] === 1) continue
        const before = used[set] as number
        const more = moreDays(set, oldDays & ~newDays, newDays & ~oldDays)
        if (more === 0) continue
        const worse = off(set, before + more) - off(set, before)
        change.hard += worse * (hard[set] as number)
        change.soft += worse * (soft[set] as number)
      }
    },
    move: (lesson, newTime) => {
      const oldDays = patterns.days[time[lesson] as number] as number
      const newDays = patterns.days[newTime] as number
      if (oldDays === newDays) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        used[set] = (used[set] as number) + moreDays(set, oldDays & ~newDays, newDays & ~oldDays)
        count(set, oldDays & ~newDays, -1)
        count(set, newDays & ~oldDays, 1)
      }
    },
  }
}
