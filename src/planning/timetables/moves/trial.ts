import { IMPOSSIBLE } from '../../engine/search/anneal.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'

/** The longest chain of steps in one proposal. */
const LONGEST_CHAIN = 64

/** A proposal of one or several steps, each a lesson to a place. */
export interface Trial {
  /** Forgets the last proposal. */
  readonly begin: () => void
  /** Weighs a single step and leaves the board alone; gives its difference, or `IMPOSSIBLE` beyond the limit. */
  readonly single: (lesson: number, time: number, room: number, limit: number) => number
  /** Weighs an exchange of two lessons' places in the same way. */
  readonly exchange: (one: number, other: number, limit: number) => number
  /** Carries a step out for trial, so that the next one sees it; false when its broken rules alone pass the limit. */
  readonly step: (lesson: number, time: number, room: number, limit: number) => boolean
  /** Whether another step fits. */
  readonly hasRoom: () => boolean
  /** Takes the steps back and gives their difference together. */
  readonly weighed: () => number
  /** Carries the proposal out for good. */
  readonly accept: () => void
}

/** Trials on a board. */
export function trialOn(board: Board): Trial {
  const { draft, total, weigh, weighExchange, put } = board
  const sum: Change = { hard: 0, soft: 0 }
  const change: Change = { hard: 0, soft: 0 }
  const lessons = new Int32Array(LONGEST_CHAIN)
  const times = new Int32Array(LONGEST_CHAIN)
  const rooms = new Int32Array(LONGEST_CHAIN)
  const oldTimes = new Int32Array(LONGEST_CHAIN)
  const oldRooms = new Int32Array(LONGEST_CHAIN)
  let count = 0

  const note = (lesson: number, time: number, room: number) => {
    lessons[count] = lesson
    times[count] = time
    rooms[count] = room
    oldTimes[count] = draft.time[lesson] as number
    oldRooms[count] = draft.room[lesson] as number
    count++
  }
  return {
    begin: () => {
      count = 0
      sum.hard = 0
      sum.soft = 0
    },
    single: (lesson, time, room, limit) => {
      count = 0
      if (!weigh(lesson, time, room, sum, limit)) return IMPOSSIBLE
      note(lesson, time, room)
      return sum.hard * board.hardWeight + sum.soft
    },
    exchange: (one, other, limit) => {
      count = 0
      if (!weighExchange(one, other, sum, limit)) return IMPOSSIBLE
      note(one, draft.time[other] as number, draft.room[other] as number)
      note(other, draft.time[one] as number, draft.room[one] as number)
      return sum.hard * board.hardWeight + sum.soft
    },
    step: (lesson, time, room, limit) => {
      if (!weigh(lesson, time, room, change, limit)) return false
      note(lesson, time, room)
      put(lesson, time, room)
      sum.hard += change.hard
      sum.soft += change.soft
      return true
    },
    hasRoom: () => count < LONGEST_CHAIN,
    weighed: () => {
      for (let at = count - 1; at >= 0; at--) {
        put(lessons[at] as number, oldTimes[at] as number, oldRooms[at] as number)
      }
      return sum.hard * board.hardWeight + sum.soft
    },
    accept: () => {
      for (let at = 0; at < count; at++) put(lessons[at] as number, times[at] as number, rooms[at] as number)
      total.hard += sum.hard
      total.soft += sum.soft
    },
  }
}
