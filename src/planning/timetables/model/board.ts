import { buildRules, type Rules } from '../rules/build-rules.ts'
import { type Attendance, emptyAttendance } from './attendance.ts'
import { type Change, type CostRule, NOBODY } from './cost-rule.ts'
import { type Draft, emptyDraft, type SearchModel } from './search-model.ts'
import { sectionsOf } from './sections.ts'

/** The timetable under search with everything that counts it. */
export interface Board {
  readonly model: SearchModel
  readonly draft: Draft
  readonly rules: Rules
  readonly attendance: Attendance
  /** What stands now breaks and costs. */
  readonly total: Change
  /** What a broken rule weighs against the price of wishes. */
  hardWeight: number
  /**
   * What putting a lesson there would change, written to `change`; it breaks off, and gives false, when the rules it
   * breaks weigh more than `limit` on their own.
   */
  readonly weigh: (lesson: number, time: number, room: number, change: Change, limit: number) => boolean
  /** The same for two lessons that exchange their places. */
  readonly weighExchange: (one: number, other: number, change: Change, limit: number) => boolean
  /** Puts a lesson there; the caller accounts for it in `total`. */
  readonly put: (lesson: number, time: number, room: number) => void
}

/** A board on which nothing is placed yet. */
export function emptyBoard(model: SearchModel): Board {
  const draft = emptyDraft(model)
  const attendance = emptyAttendance(sectionsOf(model.problem), model.problem.students.length)
  const rules = buildRules(model, draft, attendance)
  const all = [...rules.binding, ...rules.priced]
  // Reading the functions off the rules once spares a look-up by property in each of millions of calls.
  const weighBinding = rules.binding.map(({ weigh }) => weigh)
  // Two that change places leave every room as full as it was.
  const bindingExchange = rules.binding.filter(rule => rule !== rules.rooms).map(({ weigh }) => weigh)
  const weighPriced = rules.priced.map(({ weigh }) => weigh)
  const moves = all.map(({ move }) => move)
  const ask = (rules: readonly CostRule['weigh'][], one: number, other: number, change: Change) => {
    const time = draft.time[other] as number
    const room = draft.room[other] as number
    for (let at = 0; at < rules.length; at++) (rules[at] as CostRule['weigh'])(one, time, room, change, other)
  }
  const board: Board = {
    model,
    draft,
    rules,
    attendance,
    total: {
      hard: all.reduce((sum, { atRest }) => sum + atRest.hard, 0),
      soft: all.reduce((sum, { atRest }) => sum + atRest.soft, 0),
    },
    hardWeight: 1,
    weigh: (lesson, time, room, change, limit) => {
      change.hard = 0
      change.soft = 0
      for (let at = 0; at < weighBinding.length; at++) {
        ;(weighBinding[at] as (typeof weighBinding)[0])(lesson, time, room, change, NOBODY)
      }
      if (change.hard > 0 && change.hard * board.hardWeight > limit) return false
      for (let at = 0; at < weighPriced.length; at++) {
        ;(weighPriced[at] as (typeof weighPriced)[0])(lesson, time, room, change, NOBODY)
      }
      return true
    },
    weighExchange: (one, other, change, limit) => {
      change.hard = 0
      change.soft = 0
      ask(bindingExchange, one, other, change)
      ask(bindingExchange, other, one, change)
      if (change.hard > 0 && change.hard * board.hardWeight > limit) return false
      ask(weighPriced, one, other, change)
      ask(weighPriced, other, one, change)
      return true
    },
    put: (lesson, time, room) => {
      for (let at = 0; at < moves.length; at++) (moves[at] as (typeof moves)[0])(lesson, time, room)
      draft.time[lesson] = time
      draft.room[lesson] = room
    },
  }
  return board
}

/** Weighs a placement to the end and carries it out. */
export function place(board: Board, lesson: number, time: number, room: number): void {
  const change: Change = { hard: 0, soft: 0 }
  board.weigh(lesson, time, room, change, Number.POSITIVE_INFINITY)
  board.put(lesson, time, room)
  board.total.hard += change.hard
  board.total.soft += change.soft
}
