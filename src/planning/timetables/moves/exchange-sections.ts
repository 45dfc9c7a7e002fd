import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'
import { choiceFor } from './draw-choice.ts'
import { choiceWeigher, holds } from './weigh-choice.ts'

/** Two students of a course exchange what they attend in it, which leaves every lesson as full as it was. */
export function exchangeSections(board: Board, dice: Dice): Neighbourhood {
  const { sections, chosen, choose } = board.attendance
  const { free, courseOf, requestsOf } = sections
  const weigh = choiceWeigher(board, board.attendance)
  const offered = choiceFor(sections)
  const change: Change = { hard: 0, soft: 0 }
  let one = 0
  let other = 0

  const offer = (lessons: Int32Array) => {
    offered.lessons.set(lessons)
    offered.count = lessons.length
  }
  const isAlike = (own: Int32Array, theirs: Int32Array): boolean => {
    for (let at = 0; at < own.length; at++) {
      if (!holds(theirs, theirs.length, own[at] as number)) return false
    }
    return own.length === theirs.length
  }
  return {
    propose: () => {
      one = free[dice.below(free.length)] as number
      const alike = requestsOf[courseOf[one] as number] as Int32Array
      other = alike[dice.below(alike.length)] as number
      const own = chosen[one] as Int32Array
      const theirs = chosen[other] as Int32Array
      if (own === theirs || isAlike(own, theirs)) return IMPOSSIBLE
      change.hard = 0
      change.soft = 0
      offer(theirs)
      weigh(one, offered, change, false)
      offer(own)
      weigh(other, offered, change, false)
      return change.soft
    },
    accept: () => {
      const own = chosen[one] as Int32Array
      const theirs = chosen[other] as Int32Array
      choose(one, theirs)
      choose(other, own)
      board.total.soft += change.soft
    },
  }
}
