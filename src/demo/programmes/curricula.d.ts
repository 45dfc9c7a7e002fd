import type { Curriculum } from '#domain/programmes/curriculum.ts'
import type { CurriculumCalendar } from '#domain/programmes/curriculum-calendar.ts'
import type { CurriculumHours } from '#domain/programmes/curriculum-hours.ts'
import type { CurriculumRow } from '#domain/programmes/curriculum-row.ts'
/** The curricula of all deliveries, with their rows, hours and calendars. */
export interface DemoCurricula {
  readonly curricula: Curriculum[]
  readonly curriculumRows: CurriculumRow[]
  readonly curriculumHours: CurriculumHours[]
  readonly curriculumCalendars: CurriculumCalendar[]
}
/** Draws up the curriculum of each delivery; those of the second intake still wait for approval. */
export declare function demoCurricula(): DemoCurricula
