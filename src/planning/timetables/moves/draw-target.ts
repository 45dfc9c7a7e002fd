import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { NOBODY } from '../model/cost-rule.ts'

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

/** Times drawn, at most, to find one at which the lesson clashes with nobody, and rooms to find one that is free then. */
const LOOKS = { time: 4, room: 3 }

/**
 * Draws targets, and writes them to `target`; false where the lesson would stay where it is. In a full week nine of ten
 * targets would be refused, so those that are seen at a glance to break no rule are drawn more often than the others.
 */
export function targetDrawer(
  { model, draft, rules }: Board,
  dice: Dice,
  drawLesson: DrawLesson,
): (target: Target) => boolean {
  const { timesOf, roomsOf } = model
  const { standsClear } = rules
  const { occupant } = rules.rooms

  const anyOf = (column: Int32Array): number => column[dice.below(column.length)] as number
  const drawTime = (lesson: number, times: Int32Array): number => {
    let time = anyOf(times)
    for (let look = 1; look < LOOKS.time && !standsClear(lesson, time); look++) time = anyOf(times)
    return time
  }
  const drawRoom = (lesson: number, rooms: Int32Array, time: number): number => {
    let room = anyOf(rooms)
    for (let look = 1; look < LOOKS.room && occupant(room, time, lesson) !== NOBODY; look++)
      room = anyOf(rooms)
    return room
  }
  return target => {
    if (timesOf.length === 0) return false
    const lesson = drawLesson()
    const times = timesOf[lesson] as Int32Array
    const rooms = roomsOf[lesson] as Int32Array
    const way = dice.below(100)
    const keepsRoom = way < KEEP_ROOM || rooms.length === 1
    const keepsTime = !keepsRoom && (way < KEEP_ROOM + KEEP_TIME || times.length === 1)
    const oldTime = draft.time[lesson] as number
    const oldRoom = draft.room[lesson] as number
    target.lesson = lesson
    target.time = keepsTime ? oldTime : drawTime(lesson, times)
    if (keepsRoom) target.room = oldRoom
    else target.room = keepsTime ? anyOf(rooms) : drawRoom(lesson, rooms, target.time)
    return target.time !== oldTime || target.room !== oldRoom
  }
}
