import type { TermLesson } from '#domain/timetables/term-lesson.ts'

/** What a lesson is, wherever it stands. */
export type LessonDescription = Omit<TermLesson, 'place' | 'locked' | 'reason' | 'order'>

/** A lesson or a task without its place. */
export const descriptionOf = ({
  id,
  loads,
  audience,
  index,
  kind,
  students,
  weeks,
  pairs,
}: LessonDescription): LessonDescription => ({ id, loads, audience, index, kind, students, weeks, pairs })

/** Whether two descriptions say the same. */
export const sameDescription = (one: LessonDescription, other: LessonDescription): boolean =>
  one.index === other.index &&
  one.kind === other.kind &&
  one.students === other.students &&
  one.pairs === other.pairs &&
  one.weeks.join() === other.weeks.join() &&
  one.loads.join('\n') === other.loads.join('\n') &&
  one.audience.length === other.audience.length &&
  one.audience.every(
    ({ group, subgroup }, at) =>
      group === other.audience[at]?.group && subgroup === other.audience[at]?.subgroup,
  )
