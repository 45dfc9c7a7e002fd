import type { DayEvent } from '#domain/timetables/day-event.ts'
import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { AcademicHours } from '#domain/values/hours.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { TermRecords } from '../../term/build/term-records.ts'

/** What the work of a day is made from, apart from the term. */
export interface DayRecords {
  readonly records: TermRecords
  /** The loads of both terms of the academic year. */
  readonly yearLoads: readonly TeachingLoad[]
  /** The lessons of the weeks in question. */
  readonly lessons: readonly DayLesson[]
  /** What somebody asks about, on top of the absences and reservations that are known. */
  readonly asked: readonly DayEvent[]
  /** Academic hours that each worker's post has held for others in the academic year. */
  readonly substituted: ReadonlyMap<string, AcademicHours>
  readonly today: LocalDate
}
