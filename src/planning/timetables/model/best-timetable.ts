import type { Timetable } from '#domain/timetables/timetable.ts'
import type { Neighbourhood } from '../../engine/search/anneal.ts'
import type { Board } from './board.ts'
import type { Change } from './cost-rule.ts'

/** The best timetable that a search has seen: fewest broken rules first, then the lowest price. */
export interface BestTimetable {
  readonly total: Readonly<Change>
  /** Compares the board as it stands, and keeps a copy when it is better. */
  readonly compare: () => void
  readonly timetable: () => Timetable
}

/** The best so far: the board as it stands. */
export function bestOf(board: Board): BestTimetable {
  const { draft, attendance } = board
  const total: Change = { ...board.total }
  const time = draft.time.slice()
  const room = draft.room.slice()
  // Choices are replaced, never changed, so a copy of the list is a copy of all.
  const chosen = attendance.chosen.slice()
  return {
    total,
    compare: () => {
      const { hard, soft } = board.total
      if (hard > total.hard || (hard === total.hard && soft >= total.soft)) return
      total.hard = hard
      total.soft = soft
      time.set(draft.time)
      room.set(draft.room)
      for (let at = 0; at < chosen.length; at++) chosen[at] = attendance.chosen[at] as Int32Array
    },
    timetable: () => timetableOf(board, time, room, chosen),
  }
}

/** The same moves, with an eye on the best timetable they lead to. */
export const watching = (moves: Neighbourhood, best: BestTimetable): Neighbourhood => ({
  propose: moves.propose,
  accept: () => {
    moves.accept()
    best.compare()
  },
})

function timetableOf(
  { model, attendance }: Board,
  time: Int32Array,
  room: Int32Array,
  chosen: readonly Int32Array[],
): Timetable {
  return {
    placements: model.problem.lessons.map((_, lesson) => {
      const meeting = model.patterns.times[time[lesson] as number]
      const inRoom = room[lesson] as number
      return meeting ? { time: meeting, room: inRoom === model.noRoom ? null : inRoom } : null
    }),
    attendance: attendance.requestsOfStudent.map(requests =>
      [...requests].flatMap(request => [...(chosen[request] ?? [])]),
    ),
  }
}
