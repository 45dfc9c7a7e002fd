import { type Deviation, deviationsOfAct } from '#domain/timetables/deviation.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import { findDeviations } from '#planning/timetables/term/find-deviations.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'

/** Against which rules that only warn moves would put lessons: only the groups that come to them are counted, at once. */
export function actDeviations(
  problem: TermProblem | undefined,
  lessons: readonly TermLesson[],
  moves: readonly { readonly lesson: string; readonly place: unknown }[],
): readonly Deviation[] {
  if (!problem) return []
  const places = new Map(moves.map(({ lesson, place }) => [lesson, place as LessonPlace | null]))
  const before = lessons.filter(({ id }) => places.has(id))
  const codes = new Set(before.flatMap(({ audience }) => audience.map(({ group }) => group)))
  const groups = problem.groups.filter(({ code }) => codes.has(code))
  const after = lessons
    .filter(({ audience }) => audience.some(({ group }) => codes.has(group)))
    .map(lesson => (places.has(lesson.id) ? { ...lesson, place: places.get(lesson.id) ?? null } : lesson))
  const weeks = new Set(before.flatMap(lesson => lesson.weeks))
  const deviations = findDeviations({ groups, limits: problem.limits }, after, weeks)
  return deviationsOfAct({ before, moved: new Set(places.keys()), deviations })
}
