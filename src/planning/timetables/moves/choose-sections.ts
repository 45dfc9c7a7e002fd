import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'
import { choiceDrawer, choiceFor } from './draw-choice.ts'
import { choiceWeigher, holds } from './weigh-choice.ts'

/** A student attends another lesson of a course, or another configuration of it. */
export function chooseSections(board: Board, dice: Dice): Neighbourhood {
  const { sections, chosen, choose } = board.attendance
  const weigh = choiceWeigher(board, board.attendance)
  const draw = choiceDrawer(sections, dice)
  const choice = choiceFor(sections)
  const change: Change = { hard: 0, soft: 0 }
  const { free, courseOf } = sections
  let request = 0

  const isAsBefore = (old: Int32Array): boolean => {
    for (let at = 0; at < choice.count; at++) {
      if (!holds(old, old.length, choice.lessons[at] as number)) return false
    }
    return choice.count === old.length
  }
  return {
    propose: () => {
      request = free[dice.below(free.length)] as number
      const old = chosen[request] as Int32Array
      if (!draw(courseOf[request] as number, old, choice) || isAsBefore(old)) return IMPOSSIBLE
      change.hard = 0
      change.soft = 0
      weigh(request, choice, change, true)
      return change.hard * board.hardWeight + change.soft
    },
    accept: () => {
      choose(request, choice.lessons.slice(0, choice.count))
      board.total.hard += change.hard
      board.total.soft += change.soft
    },
  }
}
