import type { SearchModel } from '../model/search-model.ts'
import type { Demand } from './demand.ts'

/**
 * The first set of lessons that must not be held at once and together need more slots than all their times offer: three
 * lessons in two slots.
 */
export function overfullSet(model: SearchModel, demands: readonly Demand[]): Demand | undefined {
  return demands.find(
    ({ apart, lessons }) => apart && slotsNeeded(model, lessons) > slotsOffered(model, lessons),
  )
}

/** The fewest slots of the term that the lessons can take. */
function slotsNeeded({ timesOf, patterns }: SearchModel, lessons: readonly number[]): number {
  const size = (pattern: number) =>
    bits(patterns.weeks[pattern] as number) *
    bits(patterns.days[pattern] as number) *
    ((patterns.end[pattern] as number) - (patterns.start[pattern] as number))
  return lessons.reduce(
    (sum, lesson) =>
      sum + (timesOf[lesson] as Int32Array).reduce((least, time) => Math.min(least, size(time)), 1e9),
    0,
  )
}

/** The slots of the term that any of the lessons' times covers. */
function slotsOffered({ problem, timesOf, patterns }: SearchModel, lessons: readonly number[]): number {
  const { weeks, days, slotsPerDay } = problem
  const covered = new Uint8Array(weeks * days * slotsPerDay)
  for (const pattern of new Set(lessons.flatMap(lesson => [...(timesOf[lesson] as Int32Array)]))) {
    for (let week = 0; week < weeks; week++) {
      if (((patterns.weeks[pattern] as number) & (1 << week)) === 0) continue
      for (let day = 0; day < days; day++) {
        if (((patterns.days[pattern] as number) & (1 << day)) === 0) continue
        const first = (week * days + day) * slotsPerDay
        covered.fill(
          1,
          first + (patterns.start[pattern] as number),
          first + (patterns.end[pattern] as number),
        )
      }
    }
  }
  return covered.reduce((sum, slot) => sum + slot, 0)
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
