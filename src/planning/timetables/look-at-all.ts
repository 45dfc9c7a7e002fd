import { type Board, place } from './model/board.ts'
import type { SearchModel } from './model/search-model.ts'

/** Up to so many timetables it is faster to look at each than to search. */
const FEW = 20_000

/**
 * How many timetables a problem has: places of every lesson times those of the others. `null` where they are too many to look
 * at each, or where students choose as well.
 */
export function fewTimetables({ problem, timesOf, roomsOf }: SearchModel): number | null {
  if (problem.students.length > 0) return null
  let all = 1
  for (let lesson = 0; lesson < timesOf.length; lesson++) {
    all *= (timesOf[lesson] as Int32Array).length * (roomsOf[lesson] as Int32Array).length
    if (all > FEW) return null
  }
  return all
}

/** Puts the lessons of a filled board into every combination of their places, and shows each whole timetable. */
export function lookAtAll(board: Board, show: () => void): void {
  const { timesOf, roomsOf } = board.model
  const lessons = [...timesOf.keys()]
  const placeFrom = (at: number) => {
    const lesson = lessons[at]
    if (lesson === undefined) {
      show()
      return
    }
    for (const time of timesOf[lesson] as Int32Array) {
      for (const room of roomsOf[lesson] as Int32Array) {
        place(board, lesson, time, room)
        placeFrom(at + 1)
      }
    }
  }
  placeFrom(0)
}
