import type { Taking } from './bookings.api.ts'

/** Something in a day's column, beside what is there at the same time. */
export interface Laned {
  readonly taking: Taking
  /** Counted from 0. */
  readonly lane: number
  /** How many stand side by side. */
  readonly lanes: number
}

/** Puts what is there at the same time side by side: each in the first lane that is free when it begins. */
export function inLanes(takings: readonly Taking[]): Laned[] {
  const laned: Laned[] = []
  for (const cluster of clustersOf(takings)) {
    const ends: number[] = []
    const placed = cluster.map(taking => {
      const free = ends.findIndex(end => end <= taking.startsAt)
      const lane = free < 0 ? ends.length : free
      ends[lane] = taking.endsAt
      return { taking, lane }
    })
    laned.push(...placed.map(one => ({ ...one, lanes: ends.length })))
  }
  return laned
}

/** Runs of what overlaps, directly or through others. */
function clustersOf(takings: readonly Taking[]): Taking[][] {
  const clusters: Taking[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const taking of takings.toSorted((one, other) => one.startsAt - other.startsAt)) {
    if (taking.startsAt >= end) clusters.push([])
    clusters.at(-1)?.push(taking)
    end = Math.max(end, taking.endsAt)
  }
  return clusters
}

/** The places that are free through the whole of a part of a day; requests take none yet. */
export function freeIn(
  takings: readonly Taking[],
  seats: number,
  { startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number },
): number {
  const present = takings.filter(one => one.isFirm && one.startsAt < endsAt && startsAt < one.endsAt)
  const moments = [startsAt, ...present.map(one => Math.max(one.startsAt, startsAt))]
  const at = (moment: number) =>
    present
      .filter(one => one.startsAt <= moment && moment < one.endsAt)
      .reduce((sum, { places }) => sum + (places ?? seats), 0)
  return Math.max(seats - Math.max(...moments.map(at)), 0)
}
