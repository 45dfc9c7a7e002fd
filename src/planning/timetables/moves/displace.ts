import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { offenderDrawer } from './draw-offender.ts'
import { type Place, placeDrawer } from './draw-place.ts'
import type { Trial } from './trial.ts'

/** The most lessons that make way in one displacement. */
const REACH = 12

/**
 * A lesson takes a place, and the lessons that it breaks a rule with there find the best of theirs: an ejection chain. It
 * carries along lessons that have to share days or a room, and gets out of corners in which every single step breaks a rule.
 *
 * @see Glover, Ejection chains, reference structures and alternating path methods, Discrete Applied Mathematics 65, 1996.
 */
export function displace(board: Board, trial: Trial, dice: Dice): Neighbourhood {
  const { model, draft, rules } = board
  const asked = rules.binding.flatMap(({ offenders }) => (offenders ? [offenders] : []))
  const drawLesson = offenderDrawer(board, dice)
  const draw = placeDrawer(board, dice)
  const settled: number[] = []
  const waiting: number[] = []
  const place: Place = { time: 0, room: 0 }

  const takeOffender = (other: number) => {
    if (!settled.includes(other) && !waiting.includes(other)) waiting.push(other)
  }
  let isOff = true
  const lookForSettled = (other: number) => {
    if (settled.includes(other)) isOff = false
  }
  /** Whether the lesson breaks no rule there with those that have just found a place: they do not make way again. */
  const leavesSettled = (lesson: number, time: number, room: number): boolean => {
    isOff = true
    for (const offendersOf of asked) offendersOf(lesson, time, room, lookForSettled)
    return isOff
  }
  const settle = (lesson: number) => {
    settled.push(lesson)
    trial.step(lesson, place.time, place.room, Number.POSITIVE_INFINITY)
    for (const offendersOf of asked) offendersOf(lesson, place.time, place.room, takeOffender)
  }
  return {
    propose: () => {
      if (model.timesOf.length === 0) return IMPOSSIBLE
      const lesson = drawLesson()
      settled.length = 0
      waiting.length = 0
      draw.any(lesson, place)
      if (place.time === draft.time[lesson] && place.room === draft.room[lesson]) return IMPOSSIBLE
      trial.begin()
      settle(lesson)
      while (waiting.length > 0 && settled.length + waiting.length <= REACH) {
        const next = waiting.shift() as number
        if (!draw.best(next, place, leavesSettled)) break
        settle(next)
      }
      return trial.weighed()
    },
    accept: trial.accept,
  }
}
