import { deviationsEntered } from '#domain/timetables/deviation.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import { findDeviations } from '#planning/timetables/term/find-deviations.ts'
import { lessonConsequences } from '#planning/timetables/term/lesson-consequences.ts'
import { openTerm } from '#planning/timetables/term/open-term.ts'
import { type PackedTerm, unpackLessons, unpackTerm } from '#planning/timetables/term/packed-term.ts'
import { neighboursIn } from '#planning/timetables/term/term-of-college.ts'
import type { TermProblem } from '#planning/timetables/term/term-problem.ts'
import type { Ask } from './api.ts'

/** Where the versions of the first term of 2025/26 stand in the API. */
export const TIMETABLES = '/timetables/2025/1'

/** A version with all that its board shows. */
export const timetableBoard = async (ask: Ask, version: number) =>
  (await ask('GET', `${TIMETABLES}/${version}`)).json

/** A draft for a college, or for all with `null`; a copy where a version is named. */
export async function begunTimetable(ask: Ask, college: string | null, from?: number) {
  const { status, json } = await ask('POST', TIMETABLES, { college, ...(from ? { from } : {}) })
  if (status !== 201) throw new Error(json.detail)
  return json as { version: number; revision: number }
}

/** A board as the page opens it: the term and the lessons of the version. */
export function opened(board: {
  problem: PackedTerm
  lessons: Parameters<typeof unpackLessons>[1]
  reasons: Parameters<typeof unpackLessons>[2]
}): { problem: TermProblem; lessons: TermLesson[] } {
  const problem = unpackTerm(board.problem)
  return { problem, lessons: unpackLessons(problem.tasks, board.lessons, board.reasons) }
}

/** The timetable of all colleges that is in force. */
export async function versionInForce(ask: Ask): Promise<number> {
  const { items } = (await ask('GET', TIMETABLES)).json
  return items.find(({ status }: { status: string }) => status === 'published').version
}

/** A lesson with a place, and another place to which no rule forbids it to go. */
export function otherPlace(board: Parameters<typeof opened>[0], isMeant = (_: TermLesson) => true) {
  const { problem, lessons } = opened(board)
  const open = openTerm(problem, [...lessons, ...neighboursIn(problem)])
  for (const lesson of lessons.filter(one => one.place !== null && isMeant(one)))
    for (const place of freePlaces(open, lesson))
      if (!deviates(problem, lessons, lesson, place)) return { lesson, place }
  throw new Error('No lesson can stand anywhere else')
}

/** A lesson with a place, and another one that no rule forbids, but of which one warns. */
export function deviatingPlace(board: Parameters<typeof opened>[0]) {
  const { problem, lessons } = opened(board)
  const open = openTerm(problem, [...lessons, ...neighboursIn(problem)])
  for (const lesson of lessons.filter(one => one.place?.weekdays.length === 1))
    for (const place of freePlaces(open, lesson))
      if (deviates(problem, lessons, lesson, place)) return { lesson, place }
  throw new Error('No lesson can make a day too long')
}

/** The other places to which no rule forbids a lesson to go. */
function freePlaces(open: ReturnType<typeof openTerm>, lesson: TermLesson): LessonPlace[] {
  const { weekdays, pair, teacher } = lesson.place as LessonPlace
  return lessonConsequences(open, lesson.id)
    .filter(
      ({ delta, ...time }) =>
        delta !== null && (time.pair !== pair || time.weekdays.join() !== weekdays.join()),
    )
    .map(free => ({ weekdays: free.weekdays, pair: free.pair, teacher, room: free.room }))
}

/** Whether a place makes a day of the lesson's group longer than a rule that only warns allows. */
function deviates(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  lesson: TermLesson,
  place: LessonPlace,
): boolean {
  const groups = problem.groups.filter(({ code }) => lesson.audience.some(({ group }) => group === code))
  const after = lessons.map(one => (one.id === lesson.id ? { ...one, place } : one))
  const found = findDeviations({ groups, limits: problem.limits }, after)
  return deviationsEntered(found, lesson.id, lesson.place).length > 0
}
