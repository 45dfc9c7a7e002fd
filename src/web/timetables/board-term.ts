import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import {
  type PackedLesson,
  type PackedTerm,
  unpackLessons,
  unpackTerm,
} from '#planning/timetables/term/packed-term.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { TimetableBoard } from './timetables.api.ts'

/** The problem of a board as the planner has it; nothing for those who only read the timetable. */
export const termOf = ({ problem }: Pick<TimetableBoard, 'problem'>): TermProblem | undefined =>
  // Plain data of the very shape that the planner packs; only its readonly marks and brands differ.
  problem ? unpackTerm(problem as unknown as PackedTerm) : undefined

/** The lessons of a board, each with what it is and where it stands. */
export const lessonsOf = ({ problem, lessons, reasons }: TimetableBoard): TermLesson[] =>
  unpackLessons(
    (problem?.tasks ?? []) as unknown as PackedTerm['tasks'],
    lessons as unknown as PackedLesson[],
    reasons as unknown as { lesson: string; reason: TermLesson['reason'] }[],
  )

/**
 * The lessons as they stand now, of which each that says the same as before is the very same as before: what shows it need
 * not be drawn anew.
 */
export function lessonsKept(
  before: readonly TermLesson[],
  now: readonly TermLesson[],
): readonly TermLesson[] {
  const known = new Map(before.map(lesson => [lesson.id, lesson]))
  return now.map(lesson => {
    const was = known.get(lesson.id)
    return was && saysSame(was, lesson) ? was : lesson
  })
}

/** An act leaves what it does not touch as it is, so that places and lists of weeks need not be compared part by part. */
const saysSame = (was: TermLesson, is: TermLesson): boolean =>
  (Object.keys(is) as (keyof TermLesson)[]).every(part => was[part] === is[part])
