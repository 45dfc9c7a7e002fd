import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { neighboursIn } from './term-of-college.ts'
import type { TermProblem } from './term-problem.ts'
import { validateTerm } from './validate/validate-term.ts'

/** A term whose planning leaves lessons where they stand. */
export interface KeptTerm {
  readonly problem: TermProblem
  /** Lessons that break a rule where they are to stay: planning leaves them alone and does not see them. */
  readonly heldOut: ReadonlySet<string>
}

/**
 * Fixes lessons in their places before planning. What no longer can stand beside the others that stay, since registers have
 * changed, is held out, so that the rest can be planned.
 */
export function keepLessons(problem: TermProblem, kept: readonly TermLesson[]): KeptTerm {
  const free = { ...problem, tasks: problem.tasks.map(task => ({ ...task, fixed: null })) }
  const standing = consistent(free, [...neighboursIn(problem), ...kept.filter(({ place }) => place !== null)])
  const places = new Map(standing.map(({ id, place }) => [id, place]))
  const staying = [...neighboursIn(problem), ...kept].map(({ id }) => id)
  const heldOut = new Set(staying.filter(id => !places.has(id)))
  return {
    problem: {
      ...problem,
      tasks: problem.tasks
        .filter(({ id }) => !heldOut.has(id))
        .map(task => ({ ...task, fixed: places.get(task.id) ?? null })),
    },
    heldOut,
  }
}

/** What is left when of each breach of a rule the latest lesson is taken out, time and again. */
function consistent(problem: TermProblem, lessons: readonly TermLesson[]): readonly TermLesson[] {
  const order = new Map(lessons.map(({ id }, at) => [id, at]))
  const out = new Set<string>()
  for (const breach of validateTerm(problem, lessons)) {
    if (breach.lessons.some(id => out.has(id))) continue
    const [latest] = [...breach.lessons].sort((one, other) => (order.get(other) ?? 0) - (order.get(one) ?? 0))
    if (latest !== undefined) out.add(latest)
  }
  if (out.size === 0) return lessons
  return consistent(
    problem,
    lessons.filter(({ id }) => !out.has(id)),
  )
}
