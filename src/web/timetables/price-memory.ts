import type { LessonConsequence } from '#planning/timetables/term/lesson-consequences.ts'
import type { TermEngine } from './term-engine.ts'

/** What each time of a lesson would cost. */
export type Prices = readonly LessonConsequence[]

/**
 * The prices that an engine has told since a lesson last moved. They are asked for when a lesson is likely to be taken up,
 * so that they stand on the week in the moment in which it is.
 */
export interface PriceMemory {
  /** The prices of a lesson in one room, or in the best for `null`; nothing where the engine has not answered yet. */
  readonly known: (lesson: string, room: string | null) => Prices | undefined
  /** Asks for prices; what was asked for once is not asked for again. */
  readonly ask: (lesson: string, room: string | null) => Promise<Prices>
  /** Forgets all, as a lesson has moved. */
  readonly forget: () => void
}

/** A memory for the prices of an engine. */
export function rememberPrices(engine: Pick<TermEngine, 'ask'>): PriceMemory {
  let asked = new Map<string, Promise<Prices>>()
  let known = new Map<string, Prices>()
  return {
    known: (lesson, room) => known.get(keyOf(lesson, room)),
    ask(lesson, room) {
      const key = keyOf(lesson, room)
      const before = asked.get(key)
      if (before) return before
      // An answer from before a move is not remembered after it.
      const current = known
      const answer = engine.ask('prices', { lesson, room }).then(prices => {
        current.set(key, prices)
        return prices
      })
      asked.set(key, answer)
      return answer
    },
    forget() {
      asked = new Map()
      known = new Map()
    },
  }
}

const keyOf = (lesson: string, room: string | null): string => JSON.stringify([lesson, room])
