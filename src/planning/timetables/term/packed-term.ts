import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { descriptionOf, type LessonDescription, sameDescription } from './described-lesson.ts'
import type { LessonRoom, LessonTime, TermProblem, TermTask } from './term-problem.ts'

/** A task that names its times and rooms by their row among those of the term. */
export interface PackedTask extends Omit<TermTask, 'times' | 'rooms'> {
  readonly times: number
  readonly rooms: number
}

/** A term as it is sent: most lessons have the same times and rooms to choose from, so each choice stands once. */
export interface PackedTerm extends Omit<TermProblem, 'tasks'> {
  readonly choicesOfTimes: readonly (readonly LessonTime[])[]
  readonly choicesOfRooms: readonly (readonly LessonRoom[])[]
  readonly tasks: readonly PackedTask[]
}

/** A lesson as it is sent: described only where its task says something else, or is not there. */
export interface PackedLesson extends Pick<TermLesson, 'id' | 'place' | 'locked' | 'order'> {
  readonly described: LessonDescription | null
}

/** Packs a term. */
export function packTerm(problem: TermProblem): PackedTerm {
  const times = collector<LessonTime>()
  const rooms = collector<LessonRoom>()
  const tasks = problem.tasks.map(task => ({
    ...{ ...task, times: times.rowOf(task.times), rooms: rooms.rowOf(task.rooms) },
  }))
  return { ...problem, tasks, choicesOfTimes: times.choices, choicesOfRooms: rooms.choices }
}

/** The term that was packed. */
export function unpackTerm({ choicesOfTimes, choicesOfRooms, tasks, ...term }: PackedTerm): TermProblem {
  return {
    ...term,
    tasks: tasks.map(task => ({
      ...{ ...task, times: choicesOfTimes[task.times] ?? [], rooms: choicesOfRooms[task.rooms] ?? [] },
    })),
  }
}

/** Packs lessons beside a term that was packed; without one, each is described. */
export function packLessons(
  tasks: readonly LessonDescription[],
  lessons: readonly TermLesson[],
): PackedLesson[] {
  const known = new Map(tasks.map(task => [task.id, task]))
  return lessons.map(lesson => {
    const task = known.get(lesson.id)
    const { id, place, locked, order } = lesson
    const described = task && sameDescription(task, lesson) ? null : descriptionOf(lesson)
    return { id, place, locked, order, described }
  })
}

/** The lessons that were packed, each with the reason for which it has no place. */
export function unpackLessons(
  tasks: readonly LessonDescription[],
  lessons: readonly PackedLesson[],
  reasons: readonly { readonly lesson: string; readonly reason: TermLesson['reason'] }[],
): TermLesson[] {
  const known = new Map(tasks.map(task => [task.id, task]))
  const why = new Map(reasons.map(({ lesson, reason }) => [lesson, reason]))
  return lessons.flatMap(({ id, place, locked, order, described }) => {
    const description = described ?? known.get(id)
    if (!description) return []
    const reason = place ? null : (why.get(id) ?? null)
    return [{ ...descriptionOf(description), place, locked, reason, order }]
  })
}

/** Collects lists, each once, and knows the row of each. */
function collector<Item>() {
  const choices: (readonly Item[])[] = []
  const rows = new Map<string, number>()
  return {
    choices,
    rowOf(list: readonly Item[]): number {
      const word = JSON.stringify(list)
      const known = rows.get(word)
      if (known !== undefined) return known
      rows.set(word, choices.length)
      choices.push(list)
      return choices.length - 1
    },
  }
}
