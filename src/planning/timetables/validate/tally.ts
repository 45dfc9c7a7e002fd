import type { Finding, TimetableScore } from '#domain/timetables/timetable.ts'

/** Collects what a validator finds. */
export interface Tally {
  /** Notes a broken rule; nothing when the amount is 0. */
  broken(constraint: string, lessons: readonly string[], amount?: number): void
  /** Notes a wish that is not met, of that part of the cost; nothing when it costs 0. */
  missed(part: string, constraint: string, lessons: readonly string[], amount: number, cost: number): void
  score(): TimetableScore
}

/** An empty tally of a cost that consists of these parts. */
export function tallyOf(parts: readonly string[]): Tally {
  const findings: Finding[] = []
  const sums = new Map(parts.map(part => [part, 0]))
  return {
    broken: (constraint, lessons, amount = 1) => {
      if (amount > 0) findings.push({ constraint, lessons, amount, cost: null })
    },
    missed: (part, constraint, lessons, amount, cost) => {
      if (cost === 0) return
      sums.set(part, (sums.get(part) ?? 0) + cost)
      findings.push({ constraint, lessons, amount, cost })
    },
    score: () => ({
      hard: findings.reduce((sum, { amount, cost }) => sum + (cost === null ? amount : 0), 0),
      cost: findings.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
      parts: Object.fromEntries(sums),
      findings,
    }),
  }
}
