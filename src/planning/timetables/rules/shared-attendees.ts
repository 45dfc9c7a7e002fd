import type { Distribution } from '#domain/timetables/distribution.ts'
import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { type PairBond, packBonds } from './pair-bonds.ts'

/** Whom a lesson must not clash with, and what a clash is worth. */
interface AttendeeBond extends PairBond {
  /** Whether the people have to walk from room to room in between. */
  readonly walks: boolean
}

/**
 * Lessons with people in common are not held at once, and leave time for the way between the rooms: `SameAttendees` and
 * `NotOverlap`, whether rules or wishes.
 */
export function sharedAttendees(
  model: SearchModel,
  { time, room }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { weeks, days, start, end } = model.patterns
  const { travel } = model
  const walks = travel.length > 0
  const side = model.noRoom + 1
  const { from, others, hard, soft, marks } = packBonds(model, attendeeBonds(model, distributions), bond =>
    bond.walks ? 1 : 0,
  )
  return {
    name: 'SameAttendees',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change, partner) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime && !walks) return
      const oldRoom = room[lesson] as number
      // Read once what does not change from bond to bond: this loop is most of the search.
      const newWeeks = weeks[newTime] as number
      const newDays = days[newTime] as number
      const newStart = start[newTime] as number
      const newEnd = end[newTime] as number
      const oldWeeks = weeks[oldTime] as number
      const oldDays = days[oldTime] as number
      const oldStart = start[oldTime] as number
      const oldEnd = end[oldTime] as number
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        const other = others[at] as number
        // Two that only change places are as far from each other as before.
        if (other === partner) continue
        const pattern = time[other] as number
        const way = walks && marks[at] === 1 ? (room[other] as number) * side : -1
        const newWay = way < 0 ? 0 : (travel[way + newRoom] as number)
        const oldWay = way < 0 ? 0 : (travel[way + oldRoom] as number)
        const otherWeeks = weeks[pattern] as number
        const otherDays = days[pattern] as number
        const otherStart = start[pattern] as number
        const otherEnd = end[pattern] as number
        let turns = 0
        if ((otherWeeks & newWeeks) !== 0 && (otherDays & newDays) !== 0) {
          if (otherStart < newEnd + newWay && newStart < otherEnd + newWay) turns = 1
        }
        if ((otherWeeks & oldWeeks) !== 0 && (otherDays & oldDays) !== 0) {
          if (otherStart < oldEnd + oldWay && oldStart < otherEnd + oldWay) turns--
        }
        if (turns === 0) continue
        change.hard += turns * (hard[at] as number)
        change.soft += turns * (soft[at] as number)
      }
    },
    move: () => undefined,
    offenders: (lesson, pattern, inRoom, take) => {
      const last = from[lesson + 1] as number
      for (let at = from[lesson] as number; at < last; at++) {
        if (hard[at] === 0) continue
        const other = others[at] as number
        const way = walks && marks[at] === 1 ? (room[other] as number) * side + inRoom : -1
        const slots = way < 0 ? 0 : (travel[way] as number)
        if (slots > pauseBetween(model.patterns, pattern, time[other] as number)) take(other)
      }
    },
  }
}

/** Rules first: two lessons that several rules keep apart are bound once, by the one that asks for most. */
function* attendeeBonds(model: SearchModel, distributions: readonly Distribution[]): Iterable<AttendeeBond> {
  const required = new Map<string, AttendeeBond>()
  for (const bond of everyBond(model, distributions)) {
    if (bond.hard === 0) yield bond
    else {
      const key = bond.one < bond.other ? `${bond.one} ${bond.other}` : `${bond.other} ${bond.one}`
      if (!required.get(key)?.walks) required.set(key, bond)
    }
  }
  yield* required.values()
}

function* everyBond(model: SearchModel, distributions: readonly Distribution[]): Iterable<AttendeeBond> {
  const { problem, travel } = model
  const longestWay = travel.reduce((longest, way) => Math.max(longest, way), 0)
  for (const { kind, lessons, required, penalty } of distributions) {
    const walks = kind === 'SameAttendees' && travel.length > 0
    for (let a = 0; a < lessons.length; a++) {
      for (let b = 0; b < a; b++) {
        const one = lessons[a] as number
        const other = lessons[b] as number
        if (!mayClash(model, one, other, walks ? longestWay : 0)) continue
        yield { one, other, hard: required ? 1 : 0, soft: penalty * problem.weights.distribution, walks }
      }
    }
  }
}

/** Whether the times of the two leave a chance that they clash; a bond that cannot be broken need not be watched. */
function mayClash({ patterns, timesOf }: SearchModel, one: number, other: number, way: number): boolean {
  const times = timesOf[one] as Int32Array
  const otherTimes = timesOf[other] as Int32Array
  for (const time of times) {
    for (const otherTime of otherTimes) if (way > pauseBetween(patterns, time, otherTime)) return true
  }
  return false
}
