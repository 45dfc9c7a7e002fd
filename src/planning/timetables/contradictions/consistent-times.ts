import type { SearchModel } from '../model/search-model.ts'
import type { Demand, IsKept } from './demand.ts'

/** All demands on two lessons, as the one looks at the other. */
export interface Arc {
  readonly one: number
  readonly other: number
  readonly demands: readonly ArcDemand[]
}

interface ArcDemand {
  readonly row: number
  readonly isKept: IsKept
}

/** The arcs of a problem, both ways between any two lessons with a demand on them. */
export function arcsOf(demands: readonly Demand[]): Arc[] {
  const byPair = new Map<string, { one: number; other: number; demands: ArcDemand[] }>()
  const note = (one: number, other: number, demand: ArcDemand) => {
    const key = `${one} ${other}`
    const arc = byPair.get(key)
    if (arc) arc.demands.push(demand)
    else byPair.set(key, { one, other, demands: [demand] })
  }
  demands.forEach(({ lessons, between }, row) => {
    lessons.forEach((one, at) => {
      for (const other of lessons.slice(at + 1)) {
        const isKept = between(one, other)
        note(one, other, { row, isKept })
        note(other, one, { row, isKept: (own, theirs) => isKept(theirs, own) })
      }
    })
  })
  return [...byPair.values()]
}

/** What withdrawing leaves. */
export interface ConsistentTimes {
  /** lesson → the times that a timetable may use that keeps the demands. */
  readonly left: readonly ReadonlySet<number>[]
  /** Whether a lesson has lost its last time. */
  readonly emptied: boolean
  /** The demands that took part. */
  readonly used: ReadonlySet<number>
}

/**
 * Withdraws times that find no partner, pair by pair, until nothing more follows, and stops at the first lesson that loses
 * its last time.
 *
 * @param active - rows of the demands that count
 * @see Mackworth, Consistency in networks of relations, Artificial Intelligence 8, 1977.
 */
export function consistentTimes(
  { timesOf }: SearchModel,
  arcs: readonly Arc[],
  active: ReadonlySet<number>,
): ConsistentTimes {
  const left = timesOf.map(times => new Set(times))
  const used = new Set<number>()
  const towards = arcsTowards(arcs, timesOf.length)
  const queue = [...arcs]
  const queued = new Set(arcs)
  for (let at = 0; at < queue.length; at++) {
    const arc = queue[at] as Arc
    queued.delete(arc)
    const demands = arc.demands.filter(({ row }) => active.has(row))
    if (demands.length === 0 || !withdrawHopeless(arc, demands, left)) continue
    for (const { row } of demands) used.add(row)
    if (left[arc.one]?.size === 0) return { left, used, emptied: true }
    for (const next of towards[arc.one] as Arc[]) {
      if (queued.has(next)) continue
      queued.add(next)
      queue.push(next)
    }
  }
  return { left, used, emptied: false }
}

/** lesson → the arcs that look at what is left of its times. */
function arcsTowards(arcs: readonly Arc[], lessons: number): Arc[][] {
  const towards: Arc[][] = Array.from({ length: lessons }, () => [])
  for (const arc of arcs) towards[arc.other]?.push(arc)
  return towards
}

/** Withdraws the times of the one lesson that no time of the other goes with; tells whether there were any. */
function withdrawHopeless(
  { one, other }: Arc,
  demands: readonly ArcDemand[],
  left: readonly Set<number>[],
): boolean {
  const own = left[one] as Set<number>
  const theirs = left[other] as Set<number>
  let withdrawn = false
  for (const time of own) {
    if (hasPartner(time, theirs, demands)) continue
    own.delete(time)
    withdrawn = true
  }
  return withdrawn
}

function hasPartner(time: number, times: ReadonlySet<number>, demands: readonly ArcDemand[]): boolean {
  for (const other of times) if (demands.every(({ isKept }) => isKept(time, other))) return true
  return false
}
