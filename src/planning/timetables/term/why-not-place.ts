import { type LessonPlace, shareStudents, type TermLesson } from '#domain/timetables/term-lesson.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { isClosed } from './build/lesson-places.ts'
import { descriptionOf } from './described-lesson.ts'
import type { TermProblem, TermTask } from './term-problem.ts'
import { aroundLesson } from './validate/around-lesson.ts'
import { validateTerm } from './validate/validate-term.ts'

/** Why a lesson may not stand at a place beside the others, if a rule says no; the sentence names what is in the way. */
export function whyNotPlace(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  id: string,
  place: LessonPlace,
): Refusal | undefined {
  const task = problem.tasks.find(one => one.id === id)
  if (!task) return { code: 'timetables.lesson-unknown', facts: { lesson: id } }
  const tried: TermLesson = { ...descriptionOf(task), place, locked: true, reason: null, order: null }
  const near = lessons.filter(other => other.id !== id && meets(tried, other))
  const around = aroundLesson(problem, task, [...near, tried])
  const free = { ...around, tasks: around.tasks.map(one => ({ ...one, fixed: null })) }
  const [found] = validateTerm(free, [...near, tried]).filter(one => one.lessons.includes(id))
  if (!found) return undefined
  const other = lessons.find(one => one.id !== id && found.lessons.includes(one.id))
  const facts = {
    ...factsOf(problem, task, place),
    subject: nameOf(problem, found.subject),
    ...otherFacts(other),
    ...limitFacts(problem, found.constraint),
  }
  return { code: CODES[found.constraint] ?? 'timetables.place-closed', facts }
}

const CODES: Readonly<Record<string, string>> = {
  'students.once': 'timetables.students-busy',
  'teachers.once': 'timetables.teacher-busy',
  'room.holds': 'timetables.room-taken',
  'lesson.open': 'timetables.not-there',
  'students.day': 'timetables.day-full',
  'students.week': 'timetables.week-full',
}

const factsOf = (problem: TermProblem, { index, pairs, weeks }: TermTask, place: LessonPlace) => ({
  ...{ index, weekday: place.weekdays[0] ?? 0, pair: place.pair, room: nameOf(problem, place.room) },
  isClosed: isClosed(
    place,
    pairs,
    weeks,
    problem.teachers.find(({ code }) => code === place.teacher)?.closures ?? [],
  ),
})

/** The law that says how many hours are too many. */
const limitFacts = ({ limits }: TermProblem, constraint: string) => {
  const limit = constraint === 'students.week' ? limits.week : limits.day
  return { hours: limit.hours, source: limit.source }
}

const otherFacts = (other: TermLesson | undefined) =>
  other
    ? { other: other.index, groups: other.audience.map(({ group }) => group) }
    : { other: null, groups: [] }

function nameOf({ teachers, rooms }: TermProblem, code: string | null): string | null {
  if (code === null) return null
  return [...teachers, ...rooms].find(one => one.code === code)?.name ?? code
}

/** Only lessons of the same days and weeks that share students, teacher or room can be in the way. */
const meets = (one: TermLesson, other: TermLesson): boolean =>
  one.place !== null &&
  other.place !== null &&
  one.place.weekdays.some(day => other.place?.weekdays.includes(day)) &&
  one.weeks.some(week => other.weeks.includes(week)) &&
  (one.place.teacher === other.place.teacher ||
    one.place.room === other.place.room ||
    shareStudents(one, other))
