import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { BuiltTerm } from './build/build-term-problem.ts'
import { descriptionOf } from './described-lesson.ts'
import type { TermProblem, TermTask } from './term-problem.ts'

/**
 * The term of one college: its own lessons, and those of its neighbours where they are in force, fixed in their places, as
 * colleges share zones and teachers.
 *
 * @param inForce - lessons in force of any college; the college's own are left out
 */
export function termOfCollege(
  { problem, hopeless }: BuiltTerm,
  college: string,
  inForce: readonly TermLesson[],
): BuiltTerm {
  const colleges = new Map(problem.groups.map(one => [one.code, one.college]))
  const isOwn = ({ audience }: Pick<TermLesson, 'audience'>) =>
    audience.every(({ group }) => colleges.get(group) === college)
  const tasks = new Map(problem.tasks.map(task => [task.id, task]))
  const neighbours = inForce
    .filter(lesson => !isOwn(lesson))
    .flatMap(lesson => fixedTask(tasks.get(lesson.id), lesson) ?? [])
  return {
    problem: { ...problem, tasks: [...problem.tasks.filter(isOwn), ...neighbours] },
    hopeless: hopeless.filter(({ lesson }) => isOwn(lesson)),
  }
}

/** The lessons of neighbours in a college's term. */
export const neighboursIn = ({ tasks }: Pick<TermProblem, 'tasks'>): TermLesson[] =>
  tasks.flatMap(task =>
    task.fixed
      ? [{ ...descriptionOf(task), place: task.fixed, locked: true, reason: null, order: null }]
      : [],
  )

/** A task that can only stand where its lesson is in force; nothing where it could not stand there any more. */
function fixedTask(task: TermTask | undefined, lesson: TermLesson): TermTask | undefined {
  const { place } = lesson
  const time = task?.times.find(
    one => one.pair === place?.pair && one.weekdays.join() === place.weekdays.join(),
  )
  if (!task || !place || !time) return undefined
  return {
    ...{ ...task, ...descriptionOf(lesson), times: [time], teachers: [place.teacher] },
    ...{ rooms: place.room === null ? [] : [{ room: place.room, price: 0 }], fixed: place },
  }
}
