import type { Dice } from '../../engine/search/dice.ts'
import { bitRowsOf, drawBit, NONE } from '../model/bit-rows.ts'
import type { Board } from '../model/board.ts'
import { NOBODY } from '../model/cost-rule.ts'
import type { SearchModel } from '../model/search-model.ts'

/** Which lesson, and to which place. */
export interface Target {
  lesson: number
  time: number
  room: number
}

/** Draws the row of a lesson that may go elsewhere. */
export type DrawLesson = () => number

/** Shares of proposals, in percent, that keep the room, or keep the time. */
const KEEP_ROOM = 20
const KEEP_TIME = 20

/** How many of a hundred times, or rooms, are drawn among those that are seen to be good, where that can be seen. */
const AT_A_GLANCE = 85

/** Rooms drawn, at most, to find one that is free, where the free ones cannot be seen at a glance. */
const LOOKS = 3

/**
 * Draws targets, and writes them to `target`; false where the lesson would stay where it is. In a full week nine of ten
 * targets would be refused, so most are drawn among the times at which the lesson clashes with nobody, and among the cheapest
 * of its rooms that are free then.
 */
export function targetDrawer(board: Board, dice: Dice, drawLesson: DrawLesson): (target: Target) => boolean {
  const { timesOf, roomsOf } = board.model
  const { draft } = board
  const drawTime = timeDrawer(board, dice)
  const drawRoom = roomDrawer(board, dice)
  return target => {
    if (timesOf.length === 0) return false
    const lesson = drawLesson()
    const way = dice.below(100)
    const keepsRoom = way < KEEP_ROOM || (roomsOf[lesson] as Int32Array).length === 1
    const keepsTime =
      !keepsRoom && (way < KEEP_ROOM + KEEP_TIME || (timesOf[lesson] as Int32Array).length === 1)
    const oldTime = draft.time[lesson] as number
    const oldRoom = draft.room[lesson] as number
    target.lesson = lesson
    target.time = keepsTime ? oldTime : drawTime(lesson)
    target.room = keepsRoom ? oldRoom : drawRoom(lesson, target.time)
    return target.time !== oldTime || target.room !== oldRoom
  }
}

/** One of a lesson's times, mostly one at which it clashes with nobody. */
function timeDrawer({ model, rules }: Board, dice: Dice): (lesson: number) => number {
  const { timesOf, patterns } = model
  const { clearTimes } = rules
  const any = (lesson: number): number => anyOf(timesOf[lesson] as Int32Array, dice)
  if (clearTimes === null) return any
  const { rows, rowOf } = clearTimes
  const listed = bitRowsOf(timesOf, patterns.count + 1)
  return lesson => {
    if (dice.below(100) >= AT_A_GLANCE) return any(lesson)
    const clear = drawBit(rows, rowOf[lesson] as number, listed, lesson, dice)
    return clear === NONE ? any(lesson) : clear
  }
}

/** One of a lesson's rooms, mostly a free one of the cheapest. */
function roomDrawer({ model, rules }: Board, dice: Dice): (lesson: number, time: number) => number {
  const { roomsOf, noRoom } = model
  const { freeRooms, occupant } = rules.rooms
  const any = (lesson: number): number => anyOf(roomsOf[lesson] as Int32Array, dice)
  if (freeRooms === null) {
    return (lesson, time) => {
      let room = any(lesson)
      for (let look = 1; look < LOOKS && occupant(room, time, lesson) !== NOBODY; look++) room = any(lesson)
      return room
    }
  }
  const cheapest = bitRowsOf(cheapestRooms(model), noRoom + 1)
  return (lesson, time) => {
    if (dice.below(100) >= AT_A_GLANCE) return any(lesson)
    const free = drawBit(freeRooms, time, cheapest, lesson, dice)
    return free === NONE ? any(lesson) : free
  }
}

const anyOf = (column: Int32Array, dice: Dice): number => column[dice.below(column.length)] as number

/** lesson → those of its rooms that cost the least. */
const cheapestRooms = ({ roomsOf, roomPrice }: SearchModel): Int32Array[] =>
  roomsOf.map((rooms, lesson) => {
    const prices = roomPrice[lesson] as Int32Array
    const least = Math.min(...rooms.map(room => prices[room] as number))
    return rooms.filter(room => prices[room] === least)
  })
