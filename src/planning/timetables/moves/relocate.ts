import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { NOBODY } from '../model/cost-rule.ts'
import { BARRED, mayHave } from '../model/search-model.ts'
import type { Trial } from './trial.ts'

/** Which lesson, and to which place. */
interface Target {
  lesson: number
  time: number
  room: number
}

/** Draws the row of a lesson that may go elsewhere. */
export type DrawLesson = () => number

/**
 * A lesson goes to another time, another room, or both; when one lesson stands there, the two change places.
 *
 * @param drawLesson - which lesson; any of them unless told
 */
export function relocate(
  board: Board,
  trial: Trial,
  dice: Dice,
  drawLesson: DrawLesson = () => dice.below(board.model.problem.lessons.length),
): Neighbourhood {
  const { occupant } = board.rules.rooms
  const { model, draft } = board
  const { roomPrice } = model
  const target: Target = { lesson: 0, time: 0, room: 0 }
  const draw = drawTarget(board, dice, drawLesson)

  const mayStand = (lesson: number, time: number, room: number) =>
    mayHave(model, lesson, time) && (roomPrice[lesson] as Int32Array)[room] !== BARRED

  const exchange = (other: number, limit: number): number => {
    const { lesson, time, room } = target
    const oldTime = draft.time[lesson] as number
    const oldRoom = draft.room[lesson] as number
    if (!mayStand(other, oldTime, oldRoom)) return IMPOSSIBLE
    if (draft.time[other] === time) return trial.exchange(lesson, other, limit)
    // Times that overlap in part leave the lesson where no one stood, so the two steps are tried one after the other.
    trial.begin()
    // The clash with the other lesson, in the room and of the people, goes away with its own step.
    if (!trial.step(lesson, time, room, limit + 2 * board.hardWeight)) return IMPOSSIBLE
    const fits = trial.step(other, oldTime, oldRoom, limit + board.hardWeight)
    const difference = trial.weighed()
    return fits ? difference : IMPOSSIBLE
  }
  return {
    propose: limit => {
      if (!draw(target)) return IMPOSSIBLE
      const other = occupant(target.room, target.time, target.lesson)
      return other === NOBODY
        ? trial.single(target.lesson, target.time, target.room, limit)
        : exchange(other, limit)
    },
    accept: trial.accept,
  }
}

/** Shares of proposals, in percent, that keep the room, or keep the time. */
const KEEP_ROOM = 40
const KEEP_TIME = 40

function drawTarget(
  { model, draft }: Board,
  dice: Dice,
  drawLesson: DrawLesson,
): (target: Target) => boolean {
  const lessons = model.problem.lessons.length
  return target => {
    if (lessons === 0) return false
    const lesson = drawLesson()
    const times = model.timesOf[lesson] as Int32Array
    const rooms = model.roomsOf[lesson] as Int32Array
    const way = dice.below(100)
    const keepsRoom = way < KEEP_ROOM || rooms.length === 1
    const keepsTime = !keepsRoom && (way < KEEP_ROOM + KEEP_TIME || times.length === 1)
    const oldTime = draft.time[lesson] as number
    const oldRoom = draft.room[lesson] as number
    target.lesson = lesson
    target.time = keepsTime ? oldTime : (times[dice.below(times.length)] as number)
    target.room = keepsRoom ? oldRoom : (rooms[dice.below(rooms.length)] as number)
    return target.time !== oldTime || target.room !== oldRoom
  }
}
