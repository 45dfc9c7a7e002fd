import { academicYear, firstDay } from '../values/academic-year.ts'
import type { LocalDate } from '../values/local-date.ts'
import type { CalendarLetter } from './activity.ts'
import type { ControlForm } from './curriculum-hours.ts'
import type { CurriculumRowKind, PracticeMode } from './curriculum-row.ts'

/** What a row of a curriculum's file takes in one semester, in academic hours, counted through the whole programme. */
export interface SemesterHours {
  /** From 1, through all courses. */
  readonly semester: number
  readonly lectures: number
  readonly practicals: number
  readonly laboratory: number
  readonly selfStudy: number
  readonly consultations: number
  readonly attestation: number
  /** Hours of practice, of course projects, and whatever has no kind of its own. */
  readonly practice: number
  /** As the file states it. */
  readonly total: number
  /** How many of each form end the semester. */
  readonly controls: readonly { readonly form: ControlForm; readonly count: number }[]
  /** How long a practice lasts, in weeks of the calendar; 0 for what is no practice. */
  readonly weeks: number
}

/** A row of a curriculum as its file holds it. */
export interface CurriculumFileRow {
  /** The index with spaces and letters of a foreign alphabet put right. */
  readonly index: string
  /** The index as it is written in the file. */
  readonly writtenIndex: string
  readonly name: string
  readonly kind: CurriculumRowKind
  /** The identifier of its cycle: ОГСЭ, ПЦ. */
  readonly cycle: string | null
  /** The index of the module that holds it. */
  readonly parent: string | null
  /** `null` for what is no practice. */
  readonly mode: PracticeMode | null
  /** Whether the plan's totals count it. */
  readonly counted: boolean
  /** As the file states it for the whole programme, in academic hours. */
  readonly statedHours: number | null
  readonly semesters: readonly SemesterHours[]
  /** Hours that stand in no semester. */
  readonly unplacedHours: number
  readonly competences: readonly string[]
}

/** A week of a curriculum's calendar. */
export interface CalendarWeek {
  readonly course: number
  /** From 1, the week of 1 September. */
  readonly week: number
  /** What takes most of the week; `null` when the file's code is not known. */
  readonly activity: CalendarLetter | null
  /** The file's own code of it. */
  readonly code: string
}

/** One exam or credit that several rows share. */
export interface JointControl {
  readonly form: ControlForm
  readonly semester: number
  readonly indices: readonly string[]
}

/** A curriculum as a file of «Планы СПО» holds it, without the names of officials. */
export interface CurriculumFile {
  /** The code of the profession or speciality. */
  readonly code: string
  readonly name: string
  readonly qualification: string | null
  readonly admissionYear: number | null
  readonly entryGrade: 'grade9' | 'grade11' | null
  /** The term of study in months. */
  readonly termMonths: number | null
  readonly declaredCourses: number | null
  readonly semestersPerCourse: number
  readonly rows: readonly CurriculumFileRow[]
  readonly jointControls: readonly JointControl[]
  /** The weeks of the courses that are taught; declared courses without a week of study are left out. */
  readonly calendar: readonly CalendarWeek[]
  /** Rooms that the plan requires, with the section they stand in: КАБИНЕТЫ, МАСТЕРСКИЕ. */
  readonly rooms: readonly { readonly section: string; readonly name: string }[]
  /** The explanatory note. */
  readonly note: string | null
}

/** The courses that are really taught: those with hours or with weeks of study. */
export function taughtCourses(file: CurriculumFile): number {
  const semesters = file.rows.flatMap(row => row.semesters.map(hours => hours.semester))
  const byHours = Math.ceil(Math.max(0, ...semesters) / file.semestersPerCourse)
  return Math.max(byHours, 0, ...file.calendar.map(week => week.course))
}

/** A row whose hours are the sum of the rows that it holds. */
export const holdsOthers = (row: Pick<CurriculumFileRow, 'kind'>): boolean =>
  row.kind === 'module' || row.kind === 'cycle'

/** The hours of all rows in each semester, those of holders not counted twice. */
export function semesterTotals(file: CurriculumFile): ReadonlyMap<number, number> {
  const totals = new Map<number, number>()
  for (const row of file.rows) {
    if (holdsOthers(row) || !row.counted) continue
    for (const { semester, total } of row.semesters) totals.set(semester, (totals.get(semester) ?? 0) + total)
  }
  return new Map([...totals].toSorted(([one], [other]) => one - other))
}

/** The course in which a semester lies. */
export const courseOf = ({ semestersPerCourse }: CurriculumFile, semester: number): number =>
  Math.ceil(semester / semestersPerCourse)

/** 1 September of the year in which a course is studied; `null` where the file does not tell its intake. */
export const firstDayOfCourse = (
  { admissionYear }: Pick<CurriculumFile, 'admissionYear'>,
  course: number,
): LocalDate | null => (admissionYear === null ? null : firstDay(academicYear(admissionYear + course - 1)))
