import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { Substitution } from '#domain/timetables/substitution.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { DayProblem } from '../day-problem.ts'
import type { Standing, StandingLesson } from '../standing.ts'
import { whyNotHold } from '../why-not-hold.ts'

/** A lesson that is held together with another. */
export interface JoinFound {
  readonly change: Substitution
  readonly remarks: readonly Refusal[]
}

/** The lessons of the same subject on the same day into whose room the students of a lesson fit as well. */
export function findJoins(
  problem: DayProblem,
  standing: Standing,
  { day }: { readonly day: DayLesson },
): JoinFound[] {
  const mayTeach = problem.mayTeach(day.lesson)
  return (standing.byDate.get((day.held ?? day.planned).date) ?? [])
    .filter(other => isLike(day, other) && mayTeach.has(other.place.teacher))
    .filter(other => !whyNotHold(problem, standing, day, other.place, other.word))
    .map(other => ({ change: joined(day, other), remarks: [remarkOn(day, other)] }))
}

const isLike = ({ lesson, date }: DayLesson, { day, joins, isChanged }: StandingLesson): boolean =>
  joins === null &&
  !isChanged &&
  !(day.lesson.id === lesson.id && day.date === date) &&
  day.lesson.index === lesson.index &&
  day.lesson.kind === lesson.kind &&
  day.lesson.pairs === lesson.pairs

const joined = (day: DayLesson, other: StandingLesson): Substitution => ({
  ...{ lesson: day.lesson.id, date: day.date, kind: 'join', to: other.place },
  joins: { lesson: other.day.lesson.id, date: other.day.date },
})

const remarkOn = ({ lesson }: DayLesson, { day }: StandingLesson): Refusal => ({
  code: 'timetables.joined-with',
  facts: {
    groups: [...new Set(day.lesson.audience.map(({ group }) => group))],
    students: lesson.students + day.lesson.students,
  },
})
