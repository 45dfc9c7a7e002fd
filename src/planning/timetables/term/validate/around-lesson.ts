import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem, TermTask } from '../term-problem.ts'

/**
 * As much of a term as decides whether one lesson may stand beside some others: the students and the teachers who attend it,
 * and the rooms in which it and they can be. What it says of this lesson the whole term says as well.
 */
export function aroundLesson(
  problem: TermProblem,
  task: TermTask,
  others: readonly TermLesson[],
): TermProblem {
  const attend = new Set(task.audience.map(({ group }) => group))
  const ids = new Set([task.id, ...others.map(({ id }) => id)])
  const rooms = new Set([...task.rooms.map(({ room }) => room), ...others.map(({ place }) => place?.room)])
  const teachers = new Set([...task.teachers, ...others.map(({ place }) => place?.teacher)])
  return {
    ...problem,
    groups: problem.groups.filter(({ code }) => attend.has(code)),
    teachers: problem.teachers.filter(({ code }) => teachers.has(code)),
    rooms: problem.rooms.filter(({ code }) => rooms.has(code)),
    tasks: problem.tasks.filter(({ id }) => ids.has(id)),
  }
}
