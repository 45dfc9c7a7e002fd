import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'

/** Lessons drawn, at most, to find one that breaks a rule. */
const LOOKS = 40

/**
 * Draws a lesson: while rules are broken, every other time one that breaks a rule with another, if it is soon found; else any.
 */
export function offenderDrawer({ model, draft, rules, total }: Board, dice: Dice): () => number {
  const asked = rules.binding.flatMap(({ offenders }) => (offenders ? [offenders] : []))
  const lessons = model.timesOf.length
  let found = false
  const note = () => {
    found = true
  }
  const offends = (lesson: number): boolean => {
    found = false
    for (const offendersOf of asked) {
      offendersOf(lesson, draft.time[lesson] as number, draft.room[lesson] as number, note)
    }
    return found
  }
  return () => {
    let lesson = dice.below(lessons)
    if (total.hard === 0 || dice.below(2) === 0) return lesson
    for (let look = 0; look < LOOKS && !offends(lesson); look++) lesson = dice.below(lessons)
    return lesson
  }
}
