import { type MeetingTime, wordOfTime } from '#domain/timetables/meeting-time.ts'

/**
 * The different times of a problem, numbered, as columns of figures. One further pattern, `nowhere`, has no week and no
 * day, so it meets nothing: it is the time of a lesson that is not placed.
 */
export interface Patterns {
  readonly count: number
  readonly nowhere: number
  readonly weeks: Int32Array
  readonly days: Int32Array
  readonly start: Int32Array
  /** The first slot after it. */
  readonly end: Int32Array
  /** The meeting time of each pattern, in its order. */
  readonly times: readonly MeetingTime[]
}

/** Larger than any pause between lessons that share a day. */
export const NEVER_CLOSE = 1 << 29

/** Numbers the different ones among the times. */
export function collectPatterns(times: Iterable<MeetingTime>): {
  patterns: Patterns
  idOf: Map<string, number>
} {
  const idOf = new Map<string, number>()
  const distinct: MeetingTime[] = []
  for (const time of times) {
    const word = wordOfTime(time)
    if (idOf.has(word)) continue
    idOf.set(word, distinct.length)
    distinct.push(time)
  }
  return { patterns: columnsOf(distinct), idOf }
}

function columnsOf(times: readonly MeetingTime[]): Patterns {
  const column = (figure: (time: MeetingTime) => number) => Int32Array.from([...times.map(figure), 0])
  const columns = {
    weeks: column(({ weeks }) => weeks),
    days: column(({ days }) => days),
    start: column(({ start }) => start),
    end: column(({ start, length }) => start + length),
  }
  return { count: times.length, nowhere: times.length, ...columns, times }
}

type Columns = Pick<Patterns, 'weeks' | 'days' | 'start' | 'end'>

/** pattern → the patterns that overlap it, itself included; `nowhere` overlaps nothing. */
export const overlappingPatterns = (patterns: Patterns): Int32Array[] =>
  Array.from({ length: patterns.count + 1 }, (_, one) => overlappingWith(one, patterns))

function overlappingWith(one: number, columns: Columns): Int32Array {
  const found: number[] = []
  for (let other = 0; other < columns.start.length; other++) {
    if (pauseBetween(columns, one, other) < 0) found.push(other)
  }
  return Int32Array.from(found)
}

/**
 * The free slots between two patterns on the days they share: negative when they overlap, `NEVER_CLOSE` when no day of
 * any week has both.
 */
export function pauseBetween({ weeks, days, start, end }: Columns, a: number, b: number): number {
  if (((weeks[a] as number) & (weeks[b] as number)) === 0) return NEVER_CLOSE
  if (((days[a] as number) & (days[b] as number)) === 0) return NEVER_CLOSE
  const after = (start[b] as number) - (end[a] as number)
  const before = (start[a] as number) - (end[b] as number)
  return after > before ? after : before
}

/** Whether no two different patterns ever overlap: then times are the cells of a grid. */
export function isGrid(patterns: Patterns): boolean {
  for (let one = 0; one < patterns.count; one++) {
    for (let other = 0; other < one; other++) if (pauseBetween(patterns, one, other) < 0) return false
  }
  return true
}
