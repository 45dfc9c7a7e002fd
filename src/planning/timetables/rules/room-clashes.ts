import { NO_CHANGE } from '../model/cost-rule.ts'
import { pauseBetween } from '../model/patterns.ts'
import type { Draft, SearchModel } from '../model/search-model.ts'
import type { RoomClashes } from './room-clashes-on-grid.ts'

/** A room holds one lesson at a time: where times overlap in part, the room's lessons are looked through. */
export function roomClashes({ problem, patterns, noRoom }: SearchModel, { time, room }: Draft): RoomClashes {
  const lessonsIn = problem.rooms.map(() => new Int32Array(problem.lessons.length))
  const count = new Int32Array(noRoom)
  const seat = new Int32Array(problem.lessons.length)

  const clashes = (lesson: number, inRoom: number, pattern: number): number => {
    if (inRoom === noRoom) return 0
    const lessons = lessonsIn[inRoom] as Int32Array
    let found = 0
    for (let at = (count[inRoom] as number) - 1; at >= 0; at--) {
      const other = lessons[at] as number
      if (other !== lesson && pauseBetween(patterns, pattern, time[other] as number) < 0) found++
    }
    return found
  }
  const leave = (lesson: number, inRoom: number) => {
    const lessons = lessonsIn[inRoom] as Int32Array
    const last = (count[inRoom] as number) - 1
    const moved = lessons[last] as number
    lessons[seat[lesson] as number] = moved
    seat[moved] = seat[lesson] as number
    count[inRoom] = last
  }
  const enter = (lesson: number, inRoom: number) => {
    const at = count[inRoom] as number
    const lessons = lessonsIn[inRoom] as Int32Array
    lessons[at] = lesson
    seat[lesson] = at
    count[inRoom] = at + 1
  }
  return {
    name: 'RoomClash',
    atRest: NO_CHANGE,
    weigh: (lesson, newTime, newRoom, change) => {
      change.hard += clashes(lesson, newRoom, newTime)
      change.hard -= clashes(lesson, room[lesson] as number, time[lesson] as number)
    },
    move: (lesson, newTime, newRoom) => {
      const oldRoom = room[lesson] as number
      if (oldRoom !== noRoom && time[lesson] !== patterns.nowhere) leave(lesson, oldRoom)
      if (newRoom !== noRoom && newTime !== patterns.nowhere) enter(lesson, newRoom)
    },
    offenders: (lesson, take) => {
      const inRoom = room[lesson] as number
      if (inRoom === noRoom) return
      const lessons = lessonsIn[inRoom] as Int32Array
      for (let at = (count[inRoom] as number) - 1; at >= 0; at--) {
        const other = lessons[at] as number
        if (other !== lesson && pauseBetween(patterns, time[lesson] as number, time[other] as number) < 0)
          take(other)
      }
    },
    occupant: (inRoom, pattern) => {
      if (inRoom === noRoom) return -1
      const lessons = lessonsIn[inRoom] as Int32Array
      let occupant = -1
      for (let at = (count[inRoom] as number) - 1; at >= 0; at--) {
        const other = lessons[at] as number
        if (pauseBetween(patterns, pattern, time[other] as number) >= 0) continue
        if (occupant >= 0) return -1
        occupant = other
      }
      return occupant
    },
  }
}
