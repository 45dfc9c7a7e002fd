/**
 * Shares academic hours among subjects by weight, in whole lessons and without a remainder: the largest fractions
 * get the lessons that are left.
 *
 * @throws InvariantError when there is nothing to share them among, or half a lesson is over.
 */
export declare function shareHours(hours: number, weights: readonly number[]): number[]
/** A part of some hours, rounded down to whole lessons. */
export declare const lessonsOf: (hours: number, part: number) => number
