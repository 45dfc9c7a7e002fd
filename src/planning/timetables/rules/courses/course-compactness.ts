import { NOBODY } from '../../model/cost-rule.ts'
import { patternColumns, type SearchModel } from '../../model/search-model.ts'
import { isolatedSlots } from '../isolated-slots.ts'
import { type CoursesOnGrid, dayOfCells } from './courses-on-grid.ts'

/** What the isolated slots of the compact sets cost to which a course belongs. */
export function courseCompactness(model: SearchModel, { count, compactSetsOf, compactSets }: CoursesOnGrid) {
  const { problem, patterns } = model
  const columns = patternColumns(model)
  const days = problem.days + 1
  const dayOf = dayOfCells(model)
  const bitOf = patterns.start.map((slot, pattern) => (pattern === patterns.nowhere ? 0 : 1 << slot))
  const isolated = isolatedSlots(problem.slotsPerDay)
  const isolatedPrice = Int32Array.from(compactSets, ({ penalty }) => penalty * problem.weights.distribution)
  // Of each set: how many lectures a cell has, and which slots of a day have any.
  const lecturesAt = new Uint16Array(compactSets.length * columns)
  const busy = new Uint16Array(compactSets.length * days)
  // 1 where a set holds a course: row = course, column = set.
  const holds = new Uint8Array(count * compactSets.length)
  compactSetsOf.forEach((own, course) => {
    for (const set of own) holds[course * compactSets.length + set] = 1
  })

  const moreIsolated = (set: number, oldTime: number, newTime: number): number => {
    const left = set * days + (dayOf[oldTime] as number)
    const entered = set * days + (dayOf[newTime] as number)
    const before = busy[left] as number
    const alone = lecturesAt[set * columns + oldTime] === 1
    const gone = alone ? before & ~(bitOf[oldTime] as number) : before
    const there = left === entered ? gone : (busy[entered] as number)
    const full = there | (bitOf[newTime] as number)
    const byLeaving = (isolated[gone] as number) - (isolated[before] as number)
    return byLeaving + (isolated[full] as number) - (isolated[there] as number)
  }
  return {
    /** How much more it costs when a lecture goes from one time to another, in exchange with one of the other course. */
    more(course: number, oldTime: number, newTime: number, other: number): number {
      const own = compactSetsOf[course] as Int32Array
      const row = other * compactSets.length
      let more = 0
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        // A set of both courses finds the same cells taken afterwards.
        if (other !== NOBODY && holds[row + set] === 1) continue
        more += moreIsolated(set, oldTime, newTime) * (isolatedPrice[set] as number)
      }
      return more
    },
    /** A lecture enters a time (1) or leaves it (−1). */
    count(course: number, time: number, step: number): void {
      const own = compactSetsOf[course] as Int32Array
      const bit = bitOf[time] as number
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        const cell = set * columns + time
        const there = (lecturesAt[cell] as number) + step
        lecturesAt[cell] = there
        const row = set * days + (dayOf[time] as number)
        busy[row] = there > 0 ? (busy[row] as number) | bit : (busy[row] as number) & ~bit
      }
    },
  }
}
