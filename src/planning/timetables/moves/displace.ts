import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'
import type { Trial } from './trial.ts'

/** How far a displacement goes: lessons that make way, and places looked at for each of them. */
const REACH = { lessons: 6, places: 10 }

/**
 * A lesson takes a place, and the lessons that it breaks a rule with there find others: an ejection chain. It carries
 * along lessons that have to share days or a room, and gets out of corners in which every single step breaks a rule.
 *
 * @see Glover, Ejection chains, reference structures and alternating path methods, Discrete Applied Mathematics 65, 1996.
 */
export function displace(board: Board, trial: Trial, dice: Dice): Neighbourhood {
  const { model, rules } = board
  const asked = rules.binding.flatMap(({ offenders }) => (offenders ? [offenders] : []))
  const settled: number[] = []
  const waiting: number[] = []
  const change: Change = { hard: 0, soft: 0 }
  const place = { time: 0, room: 0 }

  const takeOffender = (other: number) => {
    if (!settled.includes(other) && !waiting.includes(other)) waiting.push(other)
  }
  const drawPlace = (lesson: number) => {
    const times = model.timesOf[lesson] as Int32Array
    const rooms = model.roomsOf[lesson] as Int32Array
    place.time = times[dice.below(times.length)] as number
    place.room =
      dice.below(2) === 0 ? (board.draft.room[lesson] as number) : (rooms[dice.below(rooms.length)] as number)
  }
  /** The best of some places drawn for a lesson that has to make way. */
  const drawBestPlace = (lesson: number) => {
    let best = Number.POSITIVE_INFINITY
    let { time, room } = place
    for (let attempt = 0; attempt < REACH.places; attempt++) {
      drawPlace(lesson)
      board.weigh(lesson, place.time, place.room, change, Number.POSITIVE_INFINITY)
      const worse = change.hard * board.hardWeight + change.soft
      if (worse >= best) continue
      best = worse
      time = place.time
      room = place.room
    }
    place.time = time
    place.room = room
  }
  const settle = (lesson: number) => {
    settled.push(lesson)
    trial.step(lesson, place.time, place.room, Number.POSITIVE_INFINITY)
    for (const offendersOf of asked) offendersOf(lesson, place.time, place.room, takeOffender)
  }
  return {
    propose: () => {
      if (model.timesOf.length === 0) return IMPOSSIBLE
      const lesson = dice.below(model.timesOf.length)
      settled.length = 0
      waiting.length = 0
      drawPlace(lesson)
      if (place.time === board.draft.time[lesson] && place.room === board.draft.room[lesson])
        return IMPOSSIBLE
      trial.begin()
      settle(lesson)
      while (waiting.length > 0 && settled.length + waiting.length <= REACH.lessons) {
        const next = waiting.shift() as number
        drawBestPlace(next)
        settle(next)
      }
      return trial.weighed()
    },
    accept: trial.accept,
  }
}
