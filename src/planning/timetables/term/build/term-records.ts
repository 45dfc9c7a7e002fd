import type { Employment } from '#domain/people/employment.ts'
import type { Person } from '#domain/people/person.ts'
import type { CalendarDay } from '#domain/rules/calendar-day.ts'
import type { TimeAway } from '#domain/timetables/absence.ts'
import type { Bell } from '#domain/timetables/bell.ts'
import type { TeachingLoad } from '#domain/timetables/teaching-load.ts'
import type { PlannedBlock } from '#domain/years/year-plan.ts'
import type { YearRecords } from '#domain/years/year-records.ts'
import type { Classroom } from '#domain/zones/classroom.ts'

/** The records of a cluster that the timetable of a term is made from; all the registers of a cluster serve as well. */
export interface TermRecords extends Omit<YearRecords, 'persons'> {
  readonly persons: readonly Pick<Person, 'code' | 'surname' | 'givenName' | 'patronymic' | 'birthDate'>[]
  readonly employments: readonly Employment[]
  readonly classrooms: readonly Classroom[]
  readonly bells: readonly Bell[]
  readonly teachingLoads: readonly TeachingLoad[]
  readonly absences: readonly TimeAway[]
  readonly calendarDays: readonly CalendarDay[]
}

/** The practice of the year as the plan in force has it. */
export type PracticeOfYear = readonly PlannedBlock[]
