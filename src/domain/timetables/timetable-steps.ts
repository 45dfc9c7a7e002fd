import type { Refusal } from '../values/refusal.ts'
import { samePlace } from './compare-timetables.ts'
import { sameOrder } from './deviation-order.ts'
import type { TermLesson } from './term-lesson.ts'

/** By what a draft was changed. */
export type TimetableAct = 'move' | 'takeOut' | 'lock' | 'unlock' | 'plan' | 'regroup' | 'sign'

/** Where a lesson stands and by which order, whether planning may move it, and why it has no place. */
export type LessonStand = Pick<TermLesson, 'id' | 'place' | 'locked' | 'reason' | 'order'>

/** One step by which a draft came to be what it is: the lessons that it changed, before and after. */
export interface TimetableStep {
  readonly number: number
  readonly act: TimetableAct
  readonly before: readonly LessonStand[]
  readonly after: readonly LessonStand[]
}

/** What a step changed: the lessons of both that stand otherwise, as they stood and as they stand. */
export function stepBetween(
  before: readonly TermLesson[],
  after: readonly TermLesson[],
): Pick<TimetableStep, 'before' | 'after'> {
  const old = new Map(before.map(lesson => [lesson.id, lesson]))
  const changed = after.flatMap(lesson => {
    const was = old.get(lesson.id)
    return was && !sameStand(was, lesson) ? [{ was, lesson }] : []
  })
  return {
    before: changed.map(({ was }) => standOf(was)),
    after: changed.map(({ lesson }) => standOf(lesson)),
  }
}

/** The lessons as a step leaves them, or, with what was before it, as they were; others stay. */
export function withStands(lessons: readonly TermLesson[], stands: readonly LessonStand[]): TermLesson[] {
  const wanted = new Map(stands.map(stand => [stand.id, stand]))
  return lessons.map(lesson => ({ ...lesson, ...wanted.get(lesson.id) }))
}

/** Why no step can be taken back, if none can: there is none, or it has changed the loads, which only the opposite act does. */
export function whyNotUndoStep(
  version: number,
  step: Pick<TimetableStep, 'act'> | undefined,
): Refusal | undefined {
  if (!step) return { code: 'years.nothing-to-undo', facts: { version } }
  return step.act === 'regroup' ? { code: 'timetables.regrouped', facts: { version } } : undefined
}

/** Why there is no step to bring back, if there is none: a new step ends what was taken back before it. */
export const whyNotRedoStep = (version: number, step: TimetableStep | undefined): Refusal | undefined =>
  step ? undefined : { code: 'timetables.nothing-to-redo', facts: { version } }

/** Whether a lesson stands alike in two versions of a timetable. */
export const sameStand = (one: LessonStand, other: LessonStand): boolean =>
  one.locked === other.locked &&
  samePlace(one.place, other.place) &&
  sameOrder(one.order, other.order) &&
  JSON.stringify(one.reason) === JSON.stringify(other.reason)

const standOf = ({ id, place, locked, reason, order }: TermLesson): LessonStand => ({
  ...{ id, place, locked, reason, order },
})
