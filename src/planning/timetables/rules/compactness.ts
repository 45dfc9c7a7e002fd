import type { Distribution } from '#domain/timetables/distribution.ts'
import { invariant } from '#domain/values/refusal.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { isolatedSlots, LONGEST_DAY } from './isolated-slots.ts'
import { memberships } from './memberships.ts'

/**
 * `Compactness`: a slot in which a set has a lesson, without one just before or after, counts. Each day is a mask of busy
 * slots, and a table knows how many of them are isolated.
 */
export function compactness(
  { problem, patterns }: SearchModel,
  { time }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { slotsPerDay, days, weeks } = problem
  invariant(
    slotsPerDay <= LONGEST_DAY && weeks === 1,
    'compactness needs one week of days of at most 16 slots',
  )
  const { setsOf, isIn, sets } = memberships(problem.lessons.length, distributions)
  const isolated = isolatedSlots(slotsPerDay)
  // For each set and day: the slots with a lesson of the set, and those with more than one.
  const busy = new Int32Array(sets.length * days)
  const crowded = new Int32Array(sets.length * days)
  const lessonsAt = new Int32Array(sets.length * days * slotsPerDay)
  const slots = Int32Array.from(
    patterns.start,
    (first, pattern) => (1 << (patterns.end[pattern] as number)) - (1 << first),
  )
  const hard = Int32Array.from(sets, ({ required }) => (required ? 1 : 0))
  const soft = Int32Array.from(sets, ({ penalty }) => penalty * problem.weights.distribution)

  /** How many more slots of the day are isolated when a lesson leaves some slots and enters others. */
  const moreIsolated = (row: number, left: number, entered: number): number => {
    const before = busy[row] as number
    const after = (before & ~(left & ~(crowded[row] as number))) | entered
    return (isolated[after] as number) - (isolated[before] as number)
  }
  const countSlot = (row: number, slot: number, step: number) => {
    const cell = row * slotsPerDay + slot
    const count = (lessonsAt[cell] as number) + step
    lessonsAt[cell] = count
    busy[row] = count > 0 ? (busy[row] as number) | (1 << slot) : (busy[row] as number) & ~(1 << slot)
    crowded[row] =
      count > 1 ? (crowded[row] as number) | (1 << slot) : (crowded[row] as number) & ~(1 << slot)
  }
  const count = (set: number, pattern: number, step: number) => {
    const end = patterns.end[pattern] as number
    for (let rest = patterns.days[pattern] as number; rest !== 0; rest &= rest - 1) {
      const row = set * days + 31 - Math.clz32(rest & -rest)
      for (let slot = patterns.start[pattern] as number; slot < end; slot++) countSlot(row, slot, step)
    }
  }
  return {
    name: 'Compactness',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, _room, change, partner) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const oldDays = patterns.days[oldTime] as number
      const newDays = patterns.days[newTime] as number
      const left = slots[oldTime] as number
      const entered = slots[newTime] as number
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        if (partner !== NOBODY && isIn[partner]?.[set] === 1) continue
        let worse = 0
        for (let rest = oldDays | newDays; rest !== 0; rest &= rest - 1) {
          const day = rest & -rest
          const row = set * days + 31 - Math.clz32(day)
          worse += moreIsolated(row, oldDays & day ? left : 0, newDays & day ? entered : 0)
        }
        change.hard += worse * (hard[set] as number)
        change.soft += worse * (soft[set] as number)
      }
    },
    move: (lesson, newTime) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        count(own[at] as number, oldTime, -1)
        count(own[at] as number, newTime, 1)
      }
    },
  }
}
