import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { BuiltTerm } from './build/build-term-problem.ts'
import { descriptionOf } from './described-lesson.ts'
import { keepWeeks } from './keep-weeks.ts'

/** A version as the registers make it now: the term that it solves, and its lessons. */
export interface RenewedTerm extends BuiltTerm {
  readonly lessons: TermLesson[]
}

/** Renews a version: what stands keeps its place and its weeks. */
export function renewTerm(built: BuiltTerm, stored: readonly TermLesson[]): RenewedTerm {
  const kept = keepWeeks(built, stored)
  return { ...kept, lessons: renewLessons(kept, stored) }
}

/**
 * The lessons of a version as the registers make them now: each keeps its place, and is described anew; new ones are open,
 * and those that no load asks for any more stay until somebody takes them out of their places.
 */
export function renewLessons({ problem, hopeless }: BuiltTerm, stored: readonly TermLesson[]): TermLesson[] {
  const old = new Map(stored.map(lesson => [lesson.id, lesson]))
  const asked = problem.tasks
    .filter(({ fixed }) => fixed === null)
    .map(task => {
      const { place = null, locked = false, reason = null, order = null } = old.get(task.id) ?? {}
      return { ...descriptionOf(task), place, locked, reason, order }
    })
  const never = hopeless.map(({ lesson, reason }) => {
    const { place = null, locked = false, order = null } = old.get(lesson.id) ?? {}
    return { ...descriptionOf(lesson), place, locked, reason: place ? null : reason, order }
  })
  const known = new Set([...asked, ...never].map(({ id }) => id))
  const gone = stored.filter(({ id, place }) => place !== null && !known.has(id))
  return [...asked, ...never, ...gone].sort((one, other) => (one.id < other.id ? -1 : 1))
}
