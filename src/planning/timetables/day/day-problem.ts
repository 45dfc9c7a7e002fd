import type { DayEvent } from '#domain/timetables/day-event.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { AcademicHours } from '#domain/values/hours.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { TermProblem, TermTask } from '../term/term-problem.ts'

/** By what somebody may teach lessons of others: the same part, the same subject, a certificate for the zone, a workshop. */
export type TeachesBy = 'part' | 'subject' | 'certificate' | 'workshop'

/** How many hours somebody has, and how many the law lets him or her have. */
export interface TeacherLimits {
  /** Academic hours of the year by loads and by substitutions so far. */
  readonly yearHours: AcademicHours
  /** The most of a year; `null` where no rule blocks. */
  readonly yearMost: AcademicHours | null
  /** Academic hours of substitutions in the year so far. */
  readonly substituted: AcademicHours
  /** Beyond so many of them a year the office is to be asked; `null` where no rule says so. */
  readonly substitutedMost: AcademicHours | null
  /** Academic hours of a master's week; `null` for teachers. */
  readonly weekMost: AcademicHours | null
}

/** What each unit of an unmet wish costs a day, in points. */
export interface DayPrices {
  /** Somebody else teaches a lesson. */
  readonly substitute: number
  /** Somebody who does not know the group teaches it. */
  readonly stranger: number
  /** A lesson is held at another time. */
  readonly moved: number
  /** A pair is not held until it is made up. */
  readonly cancelled: number
  readonly groupGap: number
  readonly teacherGap: number
  /** A lesson is held in another building. */
  readonly otherSite: number
  /** A group has more hours on a day than it should. */
  readonly longDay: number
}

/** The weeks around an event as they stand, and what may be done about it. */
export interface DayProblem {
  /** Buildings, ways, groups, teachers and rooms of the term, with what closes them every week. */
  readonly term: Pick<TermProblem, 'sites' | 'minutes' | 'groups' | 'teachers' | 'rooms' | 'limits' | 'term'>
  /** The times and rooms that a lesson may have, by id. */
  readonly tasks: ReadonlyMap<string, Pick<TermTask, 'times' | 'rooms' | 'site'>>
  /** The lessons of all the days of these weeks. */
  readonly lessons: readonly DayLesson[]
  /** All that is out on these days, known or asked about. */
  readonly events: readonly DayEvent[]
  /** The first day on which something may still change. */
  readonly today: LocalDate
  /** Academic hours of a week of practice. */
  readonly weekHours: number
  readonly isSchoolDay: (group: string, day: LocalDate) => boolean
  /** Who may teach a lesson in its teacher's stead, and by what; a worker's post is named once. */
  readonly mayTeach: (lesson: DayLesson['lesson']) => ReadonlyMap<string, TeachesBy>
  /** Whether somebody teaches a group anyway. */
  readonly knows: (teacher: string, group: string) => boolean
  readonly limitsOf: (teacher: string) => TeacherLimits
  readonly prices: DayPrices
}
