import type { Curriculum } from '#domain/programmes/curriculum.ts'
import type { CurriculumCalendar } from '#domain/programmes/curriculum-calendar.ts'
import type { CurriculumHours } from '#domain/programmes/curriculum-hours.ts'
import type { CurriculumRow } from '#domain/programmes/curriculum-row.ts'
import { localDate } from '#domain/values/local-date.ts'
import { courseCalendars } from './calendars.ts'
import { hourRecords, rowRecords } from './curriculum-builder.ts'
import { draftCurriculum } from './curriculum-draft.ts'
import { type Intake, intakes } from './deliveries.ts'
import { semestersOf } from './semesters.ts'

/** The curricula of all deliveries, with their rows, hours and calendars. */
export interface DemoCurricula {
  readonly curricula: Curriculum[]
  readonly curriculumRows: CurriculumRow[]
  readonly curriculumHours: CurriculumHours[]
  readonly curriculumCalendars: CurriculumCalendar[]
}

/** Draws up the curriculum of each delivery; those of the second intake still wait for approval. */
export function demoCurricula(): DemoCurricula {
  const all = intakes()
  const drafts = all.map(intake => ({
    curriculum: intake.code,
    rows: draftCurriculum(intake.programme, intake.year),
  }))
  return {
    curricula: all.map(curriculumRecord),
    curriculumRows: drafts.flatMap(({ curriculum, rows }) => rowRecords(curriculum, rows)),
    curriculumHours: drafts.flatMap(({ curriculum, rows }) => hourRecords(curriculum, rows)),
    curriculumCalendars: all.flatMap(({ code, programme, year, delivery }) =>
      courseCalendars(code, semestersOf(programme, year), delivery.wishes[year]),
    ),
  }
}

const curriculumRecord = ({ code, year, delivery, programme }: Intake): Curriculum => ({
  code,
  programme: delivery.programme,
  admissionYear: year,
  entryGrade: 'grade9',
  termMonths: programme.termMonths,
  name: `${programme.record.name}, набор ${year} года`,
  approvedOn: year === 2024 ? localDate('2024-06-24') : null,
  approvedBy: year === 2024 ? delivery.employer : null,
  source: null,
})
