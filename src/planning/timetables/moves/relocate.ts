import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { NOBODY } from '../model/cost-rule.ts'
import { BARRED, mayHave } from '../model/search-model.ts'
import { type DrawLesson, type Target, targetDrawer } from './draw-target.ts'
import type { Trial } from './trial.ts'

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
  const { roomPrice, twins } = model
  const target: Target = { lesson: 0, time: 0, room: 0 }
  const draw = targetDrawer(board, dice, drawLesson)

  const mayStand = (lesson: number, time: number, room: number) =>
    mayHave(model, lesson, time) && (roomPrice[lesson] as Int32Array)[room] !== BARRED

  const exchange = (other: number, limit: number): number => {
    const { lesson, time, room } = target
    const oldTime = draft.time[lesson] as number
    const oldRoom = draft.room[lesson] as number
    // Twins that change places leave everything as it was.
    if (twins[lesson] === twins[other] || !mayStand(other, oldTime, oldRoom)) return IMPOSSIBLE
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
