import type { CurriculumCalendar } from '#domain/programmes/curriculum-calendar.ts'
import type { Semester } from './semesters.ts'
/**
 * The calendar of each course: the practices of a semester in the order of their modules, theory before, between and
 * after them, exams at its end. `turn` moves the practices of one curriculum against those of another.
 */
export declare function courseCalendars(
  curriculum: string,
  semesters: readonly Semester[],
  turn: number,
): CurriculumCalendar[]
