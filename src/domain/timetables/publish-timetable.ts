import type { LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import { termDays } from './term.ts'
import type { TermTimetable } from './term-timetable.ts'

/** What a version is looked at with before it is put in force. */
export interface TimetablePublication {
  /** How often it breaks a rule that blocks. */
  readonly violations: number
}

/** Why a version may not be put in force on any day, if anything speaks against it. */
export function whyNotPublishTimetable(
  { year, version, status, lessons }: TermTimetable,
  { violations }: TimetablePublication,
): Refusal | undefined {
  const facts = { year, version }
  if (status !== 'draft') return { code: 'years.plan-not-draft', facts }
  if (!lessons.some(({ place }) => place !== null)) return { code: 'timetables.timetable-empty', facts }
  if (violations > 0) return { code: 'timetables.timetable-breaks-rules', facts: { ...facts, violations } }
  return undefined
}

/** Why a version may not be in force from a day on: the day is not one of its term. */
export function whyNotPublishFrom(
  { year, term, version }: Pick<TermTimetable, 'year' | 'term' | 'version'>,
  day: LocalDate,
): Refusal | undefined {
  const [first, last] = termDays({ year, number: term })
  if (first <= day && day <= last) return undefined
  return { code: 'timetables.day-outside-term', facts: { version, day, first, last } }
}

/**
 * Puts a draft in force from a day on; the caller supersedes the version before it.
 *
 * @throws RefusedError as {@link whyNotPublishTimetable} and {@link whyNotPublishFrom} say.
 */
export function publishTimetable<T extends TermTimetable>(
  timetable: T,
  publishedOn: LocalDate,
  publication: TimetablePublication,
): T {
  refuseIf(whyNotPublishTimetable(timetable, publication) ?? whyNotPublishFrom(timetable, publishedOn))
  return { ...timetable, status: 'published', publishedOn }
}
