import { type AcademicHours, academicHours } from '../values/hours.ts'
import type { TermLesson } from './term-lesson.ts'

/** Academic hours in a pair. */
export const HOURS_OF_PAIR = 2

/**
 * The academic hours of a lesson on one date. Practice of whole weeks shares the hours of the week among its days: 36 hours
 * in five days are 7.2 a day, whose last pair is held in part.
 */
export function lessonHours(
  { pairs, place }: Pick<TermLesson, 'pairs' | 'place'>,
  weekHours: number,
): AcademicHours {
  const days = place?.weekdays.length ?? 1
  const whole = pairs * HOURS_OF_PAIR
  return academicHours(days > 1 ? Math.min(whole, weekHours / days) : whole)
}
