import type { LocalDate } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { Planner } from '../years/plan-rights.ts'
import { compareTimetables } from './compare-timetables.ts'
import type { TermLesson } from './term-lesson.ts'
import type { TermTimetable } from './term-timetable.ts'
import { whyNotMoveLesson } from './timetable-rights.ts'

/** What a version is looked at with before it is put in force. */
export interface TimetablePublication {
  /** How often it breaks a rule that blocks. */
  readonly violations: number
  /** The lessons of the version in force; none where there is no such version. */
  readonly inForce: readonly TermLesson[]
  readonly planner: Planner
  readonly collegeOf: (group: string) => string
}

/**
 * Why a version may not be put in force, if anything speaks against it. Whoever may not move the lessons of another
 * college may not do so by publishing either; lessons that had no place before may get one.
 */
export function whyNotPublishTimetable(
  timetable: TermTimetable,
  { violations, inForce, planner, collegeOf }: TimetablePublication,
): Refusal | undefined {
  const { year, version, status, lessons } = timetable
  const facts = { year, version }
  if (status !== 'draft') return { code: 'years.plan-not-draft', facts }
  if (!lessons.some(({ place }) => place !== null)) return { code: 'timetables.timetable-empty', facts }
  if (violations > 0) return { code: 'timetables.timetable-breaks-rules', facts: { ...facts, violations } }
  const groups = groupsMovedFor(timetable, inForce, planner, collegeOf)
  return groups.length > 0
    ? { code: 'timetables.timetable-moves-others', facts: { ...facts, groups } }
    : undefined
}

/** The groups of other colleges whose lessons the version takes from where they are now. */
function groupsMovedFor(
  { lessons }: TermTimetable,
  inForce: readonly TermLesson[],
  planner: Planner,
  collegeOf: (group: string) => string,
): string[] {
  const audience = new Map(inForce.map(lesson => [lesson.id, lesson.audience.map(({ group }) => group)]))
  const moved = compareTimetables(inForce, lessons)
    .filter(({ before }) => before !== null)
    .flatMap(({ id }) => audience.get(id) ?? [])
    .filter(group => whyNotMoveLesson(planner, [collegeOf(group)]))
  return [...new Set(moved)].sort()
}

/**
 * Puts a draft in force from a day on; the caller supersedes the version before it.
 *
 * @throws RefusedError as {@link whyNotPublishTimetable} says.
 */
export function publishTimetable<T extends TermTimetable>(
  timetable: T,
  publishedOn: LocalDate,
  publication: TimetablePublication,
): T {
  refuseIf(whyNotPublishTimetable(timetable, publication))
  return { ...timetable, status: 'published', publishedOn }
}
