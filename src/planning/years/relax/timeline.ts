import { AFTER, BEFORE, type YearIndex } from '../year-index.ts'
import { NONE } from '../year-state.ts'

/**
 * Sessions of one group that could meet in a week. Their cheapest sequence is found exactly, week by week, over the
 * sets of sessions already begun.
 */
export interface Timeline {
  readonly sessions: readonly number[]
  /** The first week that matters, from 0, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** For each session, the set of those that may not have begun before it. */
  readonly notAfter: Int32Array
}

/** Above so many sessions that could meet, the sets grow too many; the rest is then a timeline of its own. */
const MOST_SESSIONS = 9

/** Parts sessions into timelines. */
export function timelines(index: YearIndex, sessions: Iterable<number>): Timeline[] {
  const seen = new Uint8Array(index.sessions).fill(1)
  for (const session of sessions) seen[session] = 0
  const found: Timeline[] = []
  for (let session = 0; session < index.sessions; session++) {
    if (seen[session] || (index.starts[session]?.length ?? 0) === 0) continue
    const members = [session]
    seen[session] = 1
    for (let at = 0; at < members.length && members.length < MOST_SESSIONS; at++)
      for (const other of index.companions[members[at] ?? 0] ?? []) {
        if (seen[other] || members.length >= MOST_SESSIONS || !meet(index, members[at] ?? 0, other)) continue
        seen[other] = 1
        members.push(other)
      }
    found.push(timelineOf(index, members))
  }
  return found
}

/** The weeks that a session could take: the first, and the one behind the last. */
function spanOf(index: YearIndex, session: number): [from: number, to: number] {
  const starts = index.starts[session] ?? new Int32Array()
  return [starts[0] ?? 0, (starts.at(-1) ?? NONE) + (index.length[session] ?? 0)]
}

function meet(index: YearIndex, one: number, other: number): boolean {
  if ((index.starts[other]?.length ?? 0) === 0) return false
  const [from, to] = spanOf(index, one)
  const [otherFrom, otherTo] = spanOf(index, other)
  const position = (index.companions[one] ?? new Int32Array()).indexOf(other)
  const relation = index.relations[one]?.[position]
  return (
    (from < otherTo && otherFrom < to) ||
    (relation === BEFORE && otherFrom < to) ||
    (relation === AFTER && from < otherTo)
  )
}

function timelineOf(index: YearIndex, sessions: readonly number[]): Timeline {
  const spans = sessions.map(session => spanOf(index, session))
  const notAfter = sessions.map(session =>
    sessions.reduce((set, other, bit) => {
      const position = (index.companions[session] ?? new Int32Array()).indexOf(other)
      return index.relations[session]?.[position] === BEFORE ? set | (1 << bit) : set
    }, 0),
  )
  return {
    sessions,
    from: Math.min(...spans.map(([from]) => from)),
    to: Math.max(...spans.map(([, to]) => to)),
    notAfter: Int32Array.from(notAfter),
  }
}

/** What it costs to begin a session of a timeline in a week; infinite where it may not begin. */
export type StartCost = (position: number, week: number) => number

/** The costs of the cheapest sequences that go on from a week when a set of sessions has begun. */
export interface Onward {
  readonly cost: Float64Array
  /** The session that begins then, or `NONE` for a week of nothing. */
  readonly choice: Int8Array
}

/** Costs and choices by week and set: the row is the week behind `from`, the column the set. */
export function costsOnward(timeline: Timeline, length: Int32Array, startCost: StartCost): Onward {
  const { sessions, from, to, notAfter } = timeline
  const sets = 1 << sessions.length
  const cost = new Float64Array((to - from + 1) * sets)
  const choice = new Int8Array((to - from + 1) * sets).fill(NONE)
  const starting = new Float64Array(sessions.length)
  for (let week = to - 1; week >= from; week--) {
    for (let bit = 0; bit < sessions.length; bit++) starting[bit] = startCost(bit, week)
    const row = (week - from) * sets
    for (let set = 0; set < sets; set++) {
      let least = cost[row + sets + set] as number
      let chosen = NONE
      for (let bit = 0; bit < sessions.length; bit++) {
        const price = starting[bit] as number
        if (price >= 0 || set & (1 << bit) || set & (notAfter[bit] as number)) continue
        const end = week + (length[sessions[bit] as number] as number)
        const total = price + (cost[(end - from) * sets + (set | (1 << bit))] as number)
        if (total < least) {
          least = total
          chosen = bit
        }
      }
      cost[row + set] = least
      choice[row + set] = chosen
    }
  }
  return { cost, choice }
}

/** The cheapest sequence: which session begins when. */
export function cheapestSequence(
  { sessions, from, to }: Timeline,
  length: Int32Array,
  { choice }: Onward,
): { position: number; week: number }[] {
  const sets = 1 << sessions.length
  const sequence: { position: number; week: number }[] = []
  let set = 0
  for (let week = from; week < to; ) {
    const position = choice[(week - from) * sets + set] as number
    if (position === NONE) week++
    else {
      sequence.push({ position, week })
      set |= 1 << position
      week += length[sessions[position] as number] as number
    }
  }
  return sequence
}
