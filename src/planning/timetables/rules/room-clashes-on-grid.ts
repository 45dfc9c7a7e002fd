import { type CostRule, NO_CHANGE } from '../model/cost-rule.ts'
import { type Draft, patternColumns, type SearchModel } from '../model/search-model.ts'

/** Room clashes, with the question who stands in a room. */
export interface RoomClashes extends CostRule {
  /** A lesson that is held in the room while the pattern lasts, if there is just one; −1 otherwise. */
  readonly occupant: (room: number, pattern: number) => number
}

/** A room holds one lesson at a time: on a grid, a count for each cell. */
export function roomClashesOnGrid(model: SearchModel, { time, room }: Draft): RoomClashes {
  const { noRoom, patterns } = model
  const columns = patternColumns(model)
  const held = new Int32Array((noRoom + 1) * columns)
  // While a cell holds one lesson, the sum of its lessons is that lesson.
  const sum = new Int32Array((noRoom + 1) * columns)
  const add = (cell: number, lesson: number, times: number) => {
    held[cell] = (held[cell] as number) + times
    sum[cell] = (sum[cell] as number) + lesson * times
  }
  return {
    name: 'RoomClash',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change) => {
      const oldTime = time[lesson] as number
      const oldRoom = room[lesson] as number
      if (oldTime === newTime && oldRoom === newRoom) return
      if (newRoom !== noRoom) change.hard += held[newRoom * columns + newTime] as number
      if (oldRoom !== noRoom && oldTime !== patterns.nowhere) {
        change.hard -= (held[oldRoom * columns + oldTime] as number) - 1
      }
    },
    move: (lesson, newTime, newRoom) => {
      const oldTime = time[lesson] as number
      if (oldTime !== patterns.nowhere) add((room[lesson] as number) * columns + oldTime, lesson, -1)
      if (newTime !== patterns.nowhere) add(newRoom * columns + newTime, lesson, 1)
    },
    offenders: (lesson, take) => {
      const pattern = time[lesson] as number
      const inRoom = room[lesson] as number
      const cell = inRoom * columns + pattern
      if (inRoom === noRoom || (held[cell] as number) < 2) return
      if (held[cell] === 2) take((sum[cell] as number) - lesson)
      else {
        for (let other = 0; other < time.length; other++) {
          if (other !== lesson && time[other] === pattern && room[other] === inRoom) take(other)
        }
      }
    },
    occupant: (inRoom, pattern) => {
      const cell = inRoom * columns + pattern
      return inRoom !== noRoom && held[cell] === 1 ? (sum[cell] as number) : -1
    },
  }
}
