import type { Distribution } from '#domain/timetables/distribution.ts'
import type { TimetableProblem } from '#domain/timetables/timetable-problem.ts'
import { PAIR_CHECKS } from './pair-checks.ts'
import type { Seat } from './seat.ts'
import { SET_CHECKS } from './set-checks.ts'

/** How often, or by how much, a distribution is not kept, and by which lessons. */
export interface Found {
  readonly amount: number
  readonly lessons: readonly number[]
}

/** Kinds that keep people from being in two places: as rules, all of them together are one demand on two lessons. */
const APART: ReadonlySet<string> = new Set(['SameAttendees', 'NotOverlap'])

/**
 * Counts by how much a distribution is not kept: pairs, or what exceeds its numbers over the whole term.
 *
 * @param keptApart - pairs that are already counted as not kept apart; grows by those found here
 */
export function distributionAmount(
  distribution: Distribution,
  seats: readonly Seat[],
  problem: TimetableProblem,
  keptApart: Set<string>,
): Found {
  const { kind, parameters, required } = distribution
  const pairCheck = PAIR_CHECKS[kind]
  if (pairCheck) {
    const counted = required && APART.has(kind) ? keptApart : new Set<string>()
    return countPairs(seats, counted, (one, other) => pairCheck(one, other, parameters, problem))
  }
  const amount = SET_CHECKS[kind]?.(seats, distribution, problem) ?? 0
  return { amount, lessons: amount > 0 ? seats.map(({ row }) => row) : [] }
}

function countPairs(
  seats: readonly Seat[],
  counted: Set<string>,
  isKept: (one: Seat, other: Seat) => boolean,
): Found {
  const lessons = new Set<number>()
  let amount = 0
  seats.forEach((one, at) => {
    for (const other of seats.slice(at + 1)) {
      const pair = one.row < other.row ? `${one.row} ${other.row}` : `${other.row} ${one.row}`
      if (isKept(one, other) || counted.has(pair)) continue
      counted.add(pair)
      amount++
      lessons.add(one.row).add(other.row)
    }
  })
  return { amount, lessons: [...lessons] }
}

/** Kinds that are counted in every week; their price is that of an average week, rounded down. */
const WEEKLY: ReadonlySet<string> = new Set([
  ...['MaxDayLoad', 'MaxBreaks', 'MaxBlock', 'Compactness'],
  ...['Gaps', 'MaxBands'],
])

/** The price of a wish that is missed by so much, before the weight of distributions. */
export const pricedAmount = (
  { kind, penalty }: Distribution,
  amount: number,
  problem: TimetableProblem,
): number => (WEEKLY.has(kind) ? Math.floor((penalty * amount) / problem.weeks) : penalty * amount)
