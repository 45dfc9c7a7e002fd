import { invariant } from '#domain/values/refusal.ts'

/** Hours are given out by lessons of two academic hours. */
const LESSON = 2

/**
 * Shares academic hours among subjects by weight, in whole lessons and without a remainder: the largest fractions
 * get the lessons that are left.
 *
 * @throws InvariantError when there is nothing to share them among, or half a lesson is over.
 */
export function shareHours(hours: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  invariant(hours === 0 || sum > 0, `${hours} hours have no subject to go to`)
  invariant(hours % LESSON === 0, `${hours} hours are no whole number of lessons`)
  const lessons = hours / LESSON
  const exact = weights.map(weight => (sum === 0 ? 0 : (lessons * weight) / sum))
  const shares = exact.map(Math.floor)
  const left = lessons - shares.reduce((total, share) => total + share, 0)
  const byFraction = exact
    .map((value, number) => ({ number, fraction: value - Math.floor(value) }))
    .sort((one, other) => other.fraction - one.fraction || one.number - other.number)
  for (const { number } of byFraction.slice(0, left)) shares[number] = (shares[number] ?? 0) + 1
  return shares.map(share => share * LESSON)
}

/** A part of some hours, rounded down to whole lessons. */
export const lessonsOf = (hours: number, part: number): number => Math.floor((hours * part) / LESSON) * LESSON
