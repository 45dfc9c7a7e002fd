import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { BARRED } from '../model/search-model.ts'
import type { Trial } from './trial.ts'

/** The most lessons that change their time in one chain. */
const LONGEST = 24

/**
 * A lesson goes to another time, the lessons that it would break a rule with there go to the time that it left, those that
 * are in their way there follow the first one, and so on: a Kempe chain. All keep their rooms.
 *
 * @see Thompson, Dowsland, A robust simulated annealing based examination timetabling system, Computers & OR 25, 1998.
 */
export function exchangeChain(board: Board, trial: Trial, dice: Dice): Neighbourhood {
  const { model, draft, rules } = board
  const asked = rules.binding.flatMap(({ offenders }) => (offenders ? [offenders] : []))
  const chain = new Int32Array(LONGEST)
  let length = 0
  // The number of the last proposal that took a lesson into its chain.
  const takenBy = new Int32Array(model.timesOf.length)
  let proposal = 0
  let first = 0
  let second = 0
  let goal = 0

  const follow = (other: number) => {
    if (draft.time[other] !== goal || takenBy[other] === proposal) return
    takenBy[other] = proposal
    if (length < LONGEST) chain[length] = other
    length++
  }
  const goalOf = (lesson: number) => (draft.time[lesson] === first ? second : first)
  /** Who has to go along; false where one of them may not, or where they are too many. Nothing moves yet. */
  const gather = (): boolean => {
    for (let at = 0; at < length; at++) {
      const lesson = chain[at] as number
      goal = goalOf(lesson)
      if ((model.timePrice[lesson] as Int32Array)[goal] === BARRED) return false
      for (let n = 0; n < asked.length; n++) {
        ;(asked[n] as (typeof asked)[0])(lesson, goal, draft.room[lesson] as number, follow)
      }
      if (length > LONGEST) return false
    }
    return true
  }
  const begin = (lesson: number) => {
    proposal++
    takenBy[lesson] = proposal
    chain[0] = lesson
    length = 1
  }
  return {
    propose: limit => {
      if (model.timesOf.length === 0) return IMPOSSIBLE
      const lesson = dice.below(model.timesOf.length)
      const times = model.timesOf[lesson] as Int32Array
      first = draft.time[lesson] as number
      second = times[dice.below(times.length)] as number
      if (first === second) return IMPOSSIBLE
      begin(lesson)
      if (!gather()) return IMPOSSIBLE
      if (length === 1) return trial.single(lesson, second, draft.room[lesson] as number, limit)
      trial.begin()
      for (let at = 0; at < length; at++) {
        const member = chain[at] as number
        trial.step(member, goalOf(member), draft.room[member] as number, Number.POSITIVE_INFINITY)
      }
      return trial.weighed()
    },
    accept: trial.accept,
  }
}
