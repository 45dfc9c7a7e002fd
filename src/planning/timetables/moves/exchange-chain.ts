import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { momentsOf, NEVER } from '../model/moments.ts'
import type { Trial } from './trial.ts'

/**
 * A lesson goes to another day and hour, the lessons that it would break a rule with there go to those that it left, those
 * that are in their way there follow the first one, and so on: a Kempe chain. All keep their weeks and rooms.
 *
 * @param longest - how many lessons may go along
 * @see Thompson, Dowsland, A robust simulated annealing based examination timetabling system, Computers & OR 25, 1998.
 */
export function exchangeChain(board: Board, trial: Trial, dice: Dice, longest: number): Neighbourhood {
  const { model, draft, rules } = board
  const { twins } = model
  const { of, at: patternAt } = momentsOf(model)
  const asked = rules.binding.flatMap(({ offenders }) => (offenders ? [offenders] : []))
  const chain = new Int32Array(longest)
  let length = 0
  // The number of the last proposal that took a lesson into its chain.
  const takenBy = new Int32Array(model.timesOf.length)
  let proposal = 0
  // The moments between which the lessons go, and the one to which the lesson that is asked about goes.
  let first = 0
  let second = 0
  let goal = 0
  // Whether the first lesson would only change places with one of its twins, which leaves everything as it was.
  let meetsTwin = false
  let twin = 0

  const momentNow = (lesson: number) => of[draft.time[lesson] as number] as number
  const follow = (other: number) => {
    if (momentNow(other) !== goal || takenBy[other] === proposal) return
    if (goal === second && twins[other] === twin) meetsTwin = true
    takenBy[other] = proposal
    if (length < longest) chain[length] = other
    length++
  }
  const goalOf = (lesson: number) => (momentNow(lesson) === first ? second : first)
  const timeAt = (lesson: number, moment: number) => (patternAt[lesson] as Int32Array)[moment] as number
  /** Who has to go along; false where one of them may not, or where they are too many. Nothing moves yet. */
  const gather = (): boolean => {
    for (let at = 0; at < length; at++) {
      const lesson = chain[at] as number
      goal = goalOf(lesson)
      const time = timeAt(lesson, goal)
      if (time === NEVER) return false
      for (let n = 0; n < asked.length; n++) {
        ;(asked[n] as (typeof asked)[0])(lesson, time, draft.room[lesson] as number, follow)
      }
      if (meetsTwin || length > longest) return false
    }
    return true
  }
  const begin = (lesson: number) => {
    proposal++
    takenBy[lesson] = proposal
    chain[0] = lesson
    length = 1
    meetsTwin = false
    twin = twins[lesson] as number
  }
  return {
    propose: limit => {
      if (model.timesOf.length === 0) return IMPOSSIBLE
      const lesson = dice.below(model.timesOf.length)
      const times = model.timesOf[lesson] as Int32Array
      const time = times[dice.below(times.length)] as number
      first = momentNow(lesson)
      second = of[time] as number
      if (first === second) return IMPOSSIBLE
      begin(lesson)
      if (!gather()) return IMPOSSIBLE
      if (length === 1) return trial.single(lesson, time, draft.room[lesson] as number, limit)
      trial.begin()
      for (let at = 0; at < length; at++) {
        const member = chain[at] as number
        const to = timeAt(member, goalOf(member))
        trial.step(member, to, draft.room[member] as number, Number.POSITIVE_INFINITY)
      }
      return trial.weighed()
    },
    accept: trial.accept,
  }
}
