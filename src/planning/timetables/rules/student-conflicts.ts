import type { Attendance } from '../model/attendance.ts'
import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'

/** A student cannot attend two lessons that overlap or lie too far apart: each such pair of a student has a price. */
export function studentConflicts(
  { problem, patterns: { weeks, days, start, end }, travel, noRoom }: SearchModel,
  { time, room }: Draft,
  { shared, partners, partnerCount }: Attendance,
): CostRule {
  const lessons = problem.lessons.length
  const price = problem.weights.student
  const side = noRoom + 1
  const walks = travel.length > 0
  return {
    name: 'StudentConflict',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change, partner) => {
      const oldTime = time[lesson] as number
      if (oldTime === newTime && !walks) return
      const oldRoom = room[lesson] as number
      const others = partners[lesson] as Int32Array
      const newWeeks = weeks[newTime] as number
      const newDays = days[newTime] as number
      const newStart = start[newTime] as number
      const newEnd = end[newTime] as number
      const oldWeeks = weeks[oldTime] as number
      const oldDays = days[oldTime] as number
      const oldStart = start[oldTime] as number
      const oldEnd = end[oldTime] as number
      let worse = 0
      for (let at = (partnerCount[lesson] as number) - 1; at >= 0; at--) {
        const other = others[at] as number
        // Two that only change places are as far from each other as before.
        if (other === partner) continue
        const pattern = time[other] as number
        const way = walks ? (room[other] as number) * side : 0
        const newWay = walks ? (travel[way + newRoom] as number) : 0
        const oldWay = walks ? (travel[way + oldRoom] as number) : 0
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
        if (turns !== 0) worse += turns * (shared[lesson * lessons + other] as number)
      }
      change.soft += worse * price
    },
    move: () => undefined,
  }
}
