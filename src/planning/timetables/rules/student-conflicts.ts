import type { Attendance } from '../model/attendance.ts'
import type { CostRule } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'

/** A student cannot attend two lessons that overlap or lie too far apart: each such pair of a student has a price. */
export function studentConflicts(
  { problem, patterns, travel, noRoom }: SearchModel,
  { time, room }: Draft,
  { shared, partners, partnerCount }: Attendance,
): CostRule {
  const lessons = problem.lessons.length
  const price = problem.weights.student
  const side = noRoom + 1
  const walks = travel.length > 0
  return {
    name: 'StudentConflict',
    atRest: 0,
    weigh: (lesson, newTime, newRoom, change) => {
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      const others = partners[lesson] as Int32Array
      let worse = 0
      for (let at = (partnerCount[lesson] as number) - 1; at >= 0; at--) {
        const other = others[at] as number
        const otherTime = time[other] as number
        const way = walks ? (room[other] as number) * side : 0
        const newWay = walks ? (travel[way + newRoom] as number) : 0
        const oldWay = walks ? (travel[way + oldRoom] as number) : 0
        const turns =
          (newWay > pauseBetween(patterns, newTime, otherTime) ? 1 : 0) -
          (oldWay > pauseBetween(patterns, oldTime, otherTime) ? 1 : 0)
        if (turns !== 0) worse += turns * (shared[lesson * lessons + other] as number)
      }
      change.soft += worse * price
    },
    move: () => undefined,
  }
}
