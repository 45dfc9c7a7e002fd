import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'

/** A time and a room. */
export interface Place {
  time: number
  room: number
}

/** Whether a lesson may stand somewhere. */
export type MayStand = (lesson: number, time: number, room: number) => boolean

/** Ways to find a place for a lesson; each writes it to `place`. */
export interface PlaceDrawer {
  /** Any of its times, in its room or another. */
  readonly any: (lesson: number, place: Place) => void
  /**
   * The best of its places at which it may stand, looked at by its times from a random one on, each in its room or another;
   * false where there is none.
   */
  readonly best: (lesson: number, place: Place, mayStand: MayStand) => boolean
}

/** Places looked at, at most, to find the best. */
const LOOKS = 40

/** Draws places on a board. */
export function placeDrawer(board: Board, dice: Dice): PlaceDrawer {
  const { model, draft } = board
  const change: Change = { hard: 0, soft: 0 }

  const anyRoom = (lesson: number): number => {
    const rooms = model.roomsOf[lesson] as Int32Array
    return dice.below(2) === 0 ? (draft.room[lesson] as number) : (rooms[dice.below(rooms.length)] as number)
  }
  return {
    any: (lesson, place) => {
      const times = model.timesOf[lesson] as Int32Array
      place.time = times[dice.below(times.length)] as number
      place.room = anyRoom(lesson)
    },
    best: (lesson, place, mayStand) => {
      const times = model.timesOf[lesson] as Int32Array
      const rooms = model.roomsOf[lesson] as Int32Array
      const first = dice.below(times.length)
      let best = Number.POSITIVE_INFINITY
      for (let look = Math.min(times.length * rooms.length, LOOKS) - 1; look >= 0; look--) {
        const time = times[(first + look) % times.length] as number
        const room = anyRoom(lesson)
        // Where the rules alone weigh more than the best place does, prices need not be asked for.
        if (!board.weigh(lesson, time, room, change, best)) continue
        const worse = change.hard * board.hardWeight + change.soft
        if (worse >= best || !mayStand(lesson, time, room)) continue
        best = worse
        place.time = time
        place.room = room
      }
      return best < Number.POSITIVE_INFINITY
    },
  }
}
