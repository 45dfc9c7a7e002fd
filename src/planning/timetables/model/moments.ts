import type { SearchModel } from './search-model.ts'

/** The day and hour of a time, whatever its weeks: lessons of different weeks that stand at one moment can change places. */
export interface Moments {
  /** pattern → moment; the last one is that of `nowhere`. */
  readonly of: Int32Array
  /** lesson → its pattern at each moment, `NEVER` where it may not stand then. */
  readonly at: readonly Int32Array[]
}

/** The lesson may not stand at the moment. */
export const NEVER = -1

/** Numbers the moments of a problem; on a grid each time is a moment of its own. */
export function momentsOf({ patterns, timesOf }: SearchModel): Moments {
  const { days, start, end } = patterns
  const known = new Map<string, number>()
  const of = days.map((day, pattern) => {
    const word = `${day} ${start[pattern]} ${end[pattern]}`
    const moment = known.get(word) ?? known.size
    known.set(word, moment)
    return moment
  })
  const atOf = new Map<Int32Array, Int32Array>()
  const at = timesOf.map(times => {
    const made = atOf.get(times) ?? patternsAt(times, of, known.size)
    atOf.set(times, made)
    return made
  })
  return { of, at }
}

function patternsAt(times: Int32Array, momentOf: Int32Array, count: number): Int32Array {
  const at = new Int32Array(count).fill(NEVER)
  for (const pattern of times) at[momentOf[pattern] as number] = pattern
  return at
}
