import type { DayLesson } from '../timetables/day-lesson.ts'
import { lessonHours } from '../timetables/lesson-hours.ts'
import type { TermLesson } from '../timetables/term-lesson.ts'
import { toClockHours } from '../values/hours.ts'
import type { LocalDate } from '../values/local-date.ts'
import { type WorkplaceMinutes, workplaceMinutes } from './workplace-minutes.ts'
import type { ZoneUse } from './zone-use.ts'

/** What the uses of zones by lessons are counted with. */
export interface LessonUseFacts {
  readonly isZone: (room: string) => boolean
  readonly collegeOf: (group: string) => string
  /** Academic hours of a week of practice. */
  readonly weekHours: number
  /** Lessons are held up to and including this day. */
  readonly on: LocalDate
}

const NOTHING = workplaceMinutes(0, 0)

/**
 * What lessons take of zones: where the timetable has them, and where they were held after substitutions. Each lesson on a
 * date is held once at the most; days off that the timetable runs over are not planned.
 *
 * @param days - lessons on dates, each once
 */
export const usesOfLessons = (days: readonly DayLesson[], facts: LessonUseFacts): ZoneUse[] =>
  days.flatMap(day => usesOfLesson(day, facts))

function usesOfLesson({ lesson, planned, held, isDayOff }: DayLesson, facts: LessonUseFacts): ZoneUse[] {
  const had = isDayOff || planned.room === null || !facts.isZone(planned.room) ? null : planned
  const took =
    held === null || held.date > facts.on || held.room === null || !facts.isZone(held.room) ? null : held
  return partsOf(lesson, facts).flatMap(({ minutes, ...part }) => {
    if (had && took && had.room === took.room && had.date === took.date)
      return [{ ...part, zone: had.room ?? '', date: had.date, planned: minutes, held: minutes }]
    return [
      ...(had ? [{ ...part, zone: had.room ?? '', date: had.date, planned: minutes, held: NOTHING }] : []),
      ...(took ? [{ ...part, zone: took.room ?? '', date: took.date, planned: NOTHING, held: minutes }] : []),
    ]
  })
}

/** A lesson's students, shared evenly among the groups of a stream: nobody knows more exactly who of them came. */
function partsOf(
  lesson: TermLesson,
  { collegeOf, weekHours }: LessonUseFacts,
): (Pick<ZoneUse, 'organisation' | 'source' | 'record' | 'group' | 'subgroup'> & {
  minutes: WorkplaceMinutes
})[] {
  const each = Math.floor(lesson.students / lesson.audience.length)
  const more = lesson.students - each * lesson.audience.length
  const minutes = toClockHours(lessonHours(lesson, weekHours)) * 60
  return lesson.audience.map(({ group, subgroup }, at) => ({
    ...{ organisation: collegeOf(group), source: 'lesson', record: lesson.id, group, subgroup },
    minutes: workplaceMinutes(each + (at < more ? 1 : 0), Math.round(minutes)),
  }))
}
