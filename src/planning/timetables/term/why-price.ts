import { type LessonPlace, shareStudents, type TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermProblem, TermTask } from './term-problem.ts'
import { type TermQuality, termQuality } from './term-quality.ts'

/** What people would notice of a move, as differences of counts over all weeks of the term; below 0 it is for the better. */
export interface PriceReasons extends TermQuality {
  /** Other lessons of the same part on the same day. */
  readonly sameDay: number
  /** Pairs outside the shift of the group. */
  readonly otherShift: number
}

/** Says in what people notice why a place costs what it costs, the other lessons staying where they are. */
export function whyPrice(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  id: string,
  place: LessonPlace,
): PriceReasons | undefined {
  const task = problem.tasks.find(one => one.id === id)
  const lesson = lessons.find(one => one.id === id)
  if (!task || !lesson) return undefined
  const near = lessons.filter(
    other => other.id !== id && (shareStudents(other, lesson) || other.place?.teacher === place.teacher),
  )
  const around = { ...problem, ...concerned(problem, task, place) }
  const before = termQuality(around, [...near, lesson])
  const after = termQuality(around, [...near, { ...lesson, place }])
  return {
    groupGaps: after.groupGaps - before.groupGaps,
    teacherGaps: after.teacherGaps - before.teacherGaps,
    longDays: after.longDays - before.longDays,
    otherSite: after.otherSite - before.otherSite,
    sameDay: sameDay(near, lesson, place) - sameDay(near, lesson, lesson.place),
    otherShift: otherShift(problem, task, place) - otherShift(problem, task, lesson.place),
  }
}

/** The groups that come to a lesson, and who gives it. */
const concerned = ({ groups, teachers }: TermProblem, { audience }: TermTask, { teacher }: LessonPlace) => ({
  groups: groups.filter(({ code }) => audience.some(({ group }) => group === code)),
  teachers: teachers.filter(({ code }) => code === teacher),
})

const sameDay = (
  near: readonly TermLesson[],
  { loads, weeks }: TermLesson,
  place: TermLesson['place'],
): number =>
  near.filter(
    other =>
      other.loads.join() === loads.join() &&
      other.weeks.some(week => weeks.includes(week)) &&
      other.place?.weekdays.some(day => place?.weekdays.includes(day)),
  ).length

function otherShift({ prices }: TermProblem, { times }: TermTask, place: TermLesson['place']): number {
  const time = times.find(one => one.pair === place?.pair && one.weekdays.join() === place.weekdays.join())
  return prices.otherShift > 0 ? Math.round((time?.price ?? 0) / prices.otherShift) : 0
}
