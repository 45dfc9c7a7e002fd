import type { Distribution } from '#domain/timetables/distribution.ts'
import { type CostRule, NO_CHANGE, NOBODY } from '../model/cost-rule.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import { memberships } from './memberships.ts'

/** `RoomStability`: the lessons of a set are held in one room; each further room counts. */
export function roomStability(
  { problem, patterns, noRoom }: SearchModel,
  { time, room }: Draft,
  distributions: readonly Distribution[],
): CostRule {
  const { setsOf, isIn, sets } = memberships(problem.lessons.length, distributions)
  const columns = noRoom + 1
  const lessonsIn = new Int32Array(sets.length * columns)
  const rooms = new Int32Array(sets.length)
  const hard = Int32Array.from(sets, ({ required }) => (required ? 1 : 0))
  const soft = Int32Array.from(sets, ({ penalty }) => penalty * problem.weights.distribution)
  const { nowhere } = patterns

  /** How many more rooms the set uses when a lesson leaves one and enters another; −1 = none. */
  const moreRooms = (set: number, left: number, entered: number): number =>
    (left >= 0 && lessonsIn[set * columns + left] === 1 ? -1 : 0) +
    (entered >= 0 && lessonsIn[set * columns + entered] === 0 ? 1 : 0)
  const count = (set: number, inRoom: number, step: number) => {
    if (inRoom >= 0) lessonsIn[set * columns + inRoom] = (lessonsIn[set * columns + inRoom] as number) + step
  }
  return {
    name: 'RoomStability',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change, partner) => {
      const left = time[lesson] === nowhere ? -1 : (room[lesson] as number)
      const entered = newTime === nowhere ? -1 : newRoom
      if (left === entered) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        if (partner !== NOBODY && isIn[partner]?.[set] === 1) continue
        const more = moreRooms(set, left, entered)
        // The first room of a set costs nothing.
        const worse = Math.max(1, (rooms[set] as number) + more) - Math.max(1, rooms[set] as number)
        change.hard += worse * (hard[set] as number)
        change.soft += worse * (soft[set] as number)
      }
    },
    move: (lesson, newTime, newRoom) => {
      const left = time[lesson] === nowhere ? -1 : (room[lesson] as number)
      const entered = newTime === nowhere ? -1 : newRoom
      if (left === entered) return
      const own = setsOf[lesson] as Int32Array
      for (let at = own.length - 1; at >= 0; at--) {
        const set = own[at] as number
        rooms[set] = (rooms[set] as number) + moreRooms(set, left, entered)
        count(set, left, -1)
        count(set, entered, 1)
      }
    },
  }
}
