import type { Dice } from '../../engine/search/dice.ts'
import type { Board } from '../model/board.ts'
import type { Change } from '../model/cost-rule.ts'

/** The lessons that cost something where they stand: without them rules would be broken less, or wishes met better. */
export interface CostlyLessons {
  /** Looks at the board anew. */
  readonly refresh: () => void
  /** One of them by the dice, or any lesson where there are none. */
  readonly draw: () => number
}

/** Watches for costly lessons, so that a search spends its time where there is something to gain. */
export function costlyLessons(board: Board, dice: Dice): CostlyLessons {
  const { model } = board
  const lessons = model.problem.lessons.length
  const costly = new Int32Array(lessons)
  const change: Change = { hard: 0, soft: 0 }
  let count = 0
  return {
    refresh: () => {
      count = 0
      for (let lesson = 0; lesson < lessons; lesson++) {
        board.weigh(lesson, model.patterns.nowhere, model.noRoom, change, Number.POSITIVE_INFINITY)
        if (change.hard < 0 || change.soft < 0) costly[count++] = lesson
      }
    },
    draw: () => (count > 0 ? (costly[dice.below(count)] as number) : dice.below(lessons)),
  }
}
