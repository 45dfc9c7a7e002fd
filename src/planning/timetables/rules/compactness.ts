import type { Distribution } from '#domain/timetables/distribution.ts'
import { invariant } from '#domain/values/refusal.ts'
import type { CostRule } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { memberships } from './memberships.ts'

/** The longest day, in slots, that has a table of its isolated lessons. */
const LONGEST_DAY = 16

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
  const { setsOf, sets } = memberships(problem.lessons.length, distributions)
  const isolated = isolatedSlots(slotsPerDay)
  const busy = new Int32Array(sets.length * days)
  const lessonsAt = new Int32Array(sets.length * days * slotsPerDay)
  const hard = Int32Array.from(sets, ({ required }) => (required ? 1 : 0))
  const soft = Int32Array.from(sets, ({ penalty }) => penalty * problem.weights.distribution)

  /** The busy slots of a day without the lesson's own; a slot with another lesson of the set stays busy. */
  const without = (row: number, mask: number, pattern: number): number => {
    let rest = mask
    const end = patterns.end[pattern] as number
    for (let slot = patterns.start[pattern] as number; slot < end; slot++) {
      if (lessonsAt[row * slotsPerDay + slot] === 1) rest &= ~(1 << slot)
    }
    return rest
  }
  const slotsOf = (pattern: number) =>
    (1 << (patterns.end[pattern] as number)) - (1 << (patterns.start[pattern] as number))

  const countDay = (row: number, pattern: number, step: number) => {
    let mask = busy[row] as number
    const end = patterns.end[pattern] as number
    for (let slot = patterns.start[pattern] as number; slot < end; slot++) {
      const cell = row * slotsPerDay + slot
      const count = (lessonsAt[cell] as number) + step
      lessonsAt[cell] = count
      mask = count > 0 ? mask | (1 << slot) : mask & ~(1 << slot)
    }
    busy[row] = mask
  }
  const count = (set: number, pattern: number, step: number) => {
    for (let rest = patterns.days[pattern] as number; rest !== 0; rest &= rest - 1) {
      countDay(set * days + 31 - Math.clz32(rest & -rest), pattern, step)
    }
  }
  return {
    name: 'Compactness',
    atRest: 0,
    weigh: (lesson, newTime, _room, change) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime) return
      const oldDays = patterns.days[oldTime] as number
      const newDays = patterns.days[newTime] as number
      const entered = slotsOf(newTime)
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        let worse = 0
        for (let rest = oldDays | newDays; rest !== 0; rest &= rest - 1) {
          const day = 31 - Math.clz32(rest & -rest)
          const row = set * days + day
          const before = busy[row] as number
          let after = oldDays & (1 << day) ? without(row, before, oldTime) : before
          if (newDays & (1 << day)) after |= entered
          worse += (isolated[after] as number) - (isolated[before] as number)
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

/** mask of busy slots → how many of them have no busy neighbour. */
function isolatedSlots(slots: number): Uint8Array {
  return Uint8Array.from({ length: 1 << slots }, (_, mask) => {
    let count = 0
    for (let alone = mask & ~(mask << 1) & ~(mask >> 1); alone !== 0; alone &= alone - 1) count++
    return count
  })
}
