import type { AnswerOf } from '#contract/http/route.ts'
import type { timetableQuality } from '#contract/timetables/term-versions.contract.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { Language } from '#domain/values/text.ts'
import { explainUnplacedLesson } from '#planning/timetables/term/explain-unplaced-lesson.ts'
import { neighboursIn } from '#planning/timetables/term/term-of-college.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import { type TermQuality, termQuality } from '#planning/timetables/term/term-quality.ts'
import { ownViolations, sayReason, sayViolations } from './timetable-state.ts'

/** What people notice of a version, as an answer has it. */
export type SaidQuality = AnswerOf<typeof timetableQuality>

/** For how many lessons without a place a reason is looked for; an empty draft is not explained lesson by lesson. */
const MOST_EXPLAINED = 20

/** Counts gaps, long days and breaches, and says of lessons without a place why, and what the cheapest way out is. */
export function qualityOf(
  problem: TermProblem,
  { lessons }: StoredTimetable,
  language: Language,
): SaidQuality {
  const open = lessons.filter(({ place }) => place === null)
  const told = open.filter(({ reason }) => reason !== null)
  const explained = open
    .filter(({ reason }) => reason === null)
    .slice(0, MOST_EXPLAINED)
    .flatMap(lesson => explainedNow(problem, lessons, lesson))
  const unplaced = [...told, ...explained].flatMap(({ id, reason }) =>
    reason ? [{ ...sayReason(id, reason, language), wayOut: wayOutOf(reason) }] : [],
  )
  return {
    figures: figuresOf(problem, lessons),
    violations: sayViolations(ownViolations(problem, lessons), language),
    unplaced,
    unexplained: open.length - unplaced.length,
  }
}

/** What people notice of the lessons of a version. */
export const figuresOf = (problem: TermProblem, lessons: readonly TermLesson[]): TermQuality =>
  termQuality({ ...problem, groups: groupsOf(problem, lessons) }, lessons)

/** Only the groups of the version count: of its neighbours it holds no lessons. */
function groupsOf({ groups }: TermProblem, lessons: readonly TermLesson[]): TermProblem['groups'] {
  const own = new Set(lessons.flatMap(({ audience }) => audience.map(({ group }) => group)))
  return groups.filter(({ code }) => own.has(code))
}

function explainedNow(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  lesson: TermLesson,
): TermLesson[] {
  const task = problem.tasks.find(({ id }) => id === lesson.id)
  if (!task) return []
  const standing = [...lessons, ...neighboursIn(problem)]
  return [{ ...lesson, reason: explainUnplacedLesson(problem, standing, task) }]
}

/** The time at which the fewest lessons would have to move; nothing where no lesson is in the way. */
function wayOutOf({ facts }: Refusal): SaidQuality['unplaced'][number]['wayOut'] {
  const { weekday, pair, room, move } = facts
  if (typeof weekday !== 'number' || typeof pair !== 'number' || !Array.isArray(move) || weekday === 0)
    return null
  return { weekday, pair, room: typeof room === 'string' ? room : null, move: move.map(String) }
}
