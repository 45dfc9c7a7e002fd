import { IMPOSSIBLE, type Neighbourhood } from '../../engine/search/anneal.ts'
import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import { BARRED } from '../model/search-model.ts'
import type { Trial } from './trial.ts'

/** The most lessons that change their time in one chain. */
const LONGEST = 24

/**
 * A lesson goes to another time, the lessons it breaks a rule with there go to the time that it left, those that are in
 * their way there follow the first one, and so on: a Kempe chain. All keep their rooms.
 *
 * @see Thompson, Dowsland, A robust simulated annealing based examination timetabling system, Computers & OR 25, 1998.
 */
export function exchangeChain(board: Board, trial: Trial, dice: Dice): Neighbourhood {
  const { model, draft, rules } = board
  const asked = rules.binding.flatMap(({ offenders }) => (offenders ? [offenders] : []))
  const chain: number[] = []
  let first = 0
  let second = 0
  let broken = false

  const follow = (other: number) => {
    // A lesson of the chain that is in the way again would go back to where it came from.
    if (chain.includes(other)) broken = true
    else chain.push(other)
  }
  const step = (lesson: number): boolean => {
    const time = draft.time[lesson] === first ? second : first
    if ((model.timePrice[lesson] as Int32Array)[time] === BARRED) return false
    trial.step(lesson, time, draft.room[lesson] as number, Number.POSITIVE_INFINITY)
    for (const offendersOf of asked) offendersOf(lesson, follow)
    return !broken && chain.length <= LONGEST
  }
  const run = (): boolean => {
    for (let at = 0; at < chain.length; at++) if (!step(chain[at] as number)) return false
    return true
  }
  return {
    propose: () => {
      if (model.timesOf.length === 0) return IMPOSSIBLE
      const lesson = dice.below(model.timesOf.length)
      const times = model.timesOf[lesson] as Int32Array
      first = draft.time[lesson] as number
      second = times[dice.below(times.length)] as number
      if (first === second) return IMPOSSIBLE
      chain.length = 0
      chain.push(lesson)
      broken = false
      trial.begin()
      const whole = run()
      const difference = trial.weighed()
      return whole ? difference : IMPOSSIBLE
    },
    accept: trial.accept,
  }
}
