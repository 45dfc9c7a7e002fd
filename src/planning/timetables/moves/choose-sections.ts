import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Attendance } from '../model/attendance.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'
import type { CourseRequest } from '../model/sections.ts'
import { drawChoice } from './draw-choice.ts'
import { choiceWeigher } from './weigh-choice.ts'

/** A student attends another lesson of a course, or another configuration of it. */
export function chooseSections(board: Board, attendance: Attendance, dice: Dice): Neighbourhood {
  const { sections, chosen, choose } = attendance
  const weigh = choiceWeigher(board, attendance)
  const change: Change = { hard: 0, soft: 0 }
  let request = 0
  let choice: Int32Array = new Int32Array(0)
  return {
    propose: () => {
      request = dice.below(sections.requests.length)
      const old = chosen[request] as Int32Array
      const drawn = drawChoice(sections, (sections.requests[request] as CourseRequest).course, old, dice)
      if (!drawn || (drawn.length === old.length && drawn.every(lesson => old.includes(lesson)))) return IMPOSSIBLE
      choice = drawn
      change.hard = 0
      change.soft = 0
      weigh(request, choice, change, true)
      return change.hard * board.hardWeight + change.soft
    },
    accept: () => {
      choose(request, choice)
      board.total.hard += change.hard
      board.total.soft += change.soft
    },
  }
}

/** Two students of a course exchange what they attend in it, which leaves every lesson as full as it was. */
export function exchangeSections(board: Board, attendance: Attendance, dice: Dice): Neighbourhood {
  const { sections, chosen, choose } = attendance
  const weigh = choiceWeigher(board, attendance)
  const change: Change = { hard: 0, soft: 0 }
  let one = 0
  let other = 0
  return {
    propose: () => {
      one = dice.below(sections.requests.length)
      const alike = sections.requestsOf[(sections.requests[one] as CourseRequest).course] as readonly number[]
      other = alike[dice.below(alike.length)] as number
      const own = chosen[one] as Int32Array
      const theirs = chosen[other] as Int32Array
      if (own.length === theirs.length && own.every(lesson => theirs.includes(lesson))) return IMPOSSIBLE
      change.hard = 0
      change.soft = 0
      weigh(one, theirs, change, false)
      weigh(other, own, change, false)
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
