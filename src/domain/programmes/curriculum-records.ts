import { academicHours } from '../values/hours.ts'
import type { Curriculum } from './curriculum.ts'
import type { CurriculumCalendar } from './curriculum-calendar.ts'
import {
  type CurriculumFile,
  type CurriculumFileRow,
  holdsOthers,
  type SemesterHours,
  taughtCourses,
} from './curriculum-file.ts'
import type { ControlForm, CurriculumHours } from './curriculum-hours.ts'
import type { CurriculumRow } from './curriculum-row.ts'

/** What the person who imports a curriculum decides about it. */
export interface CurriculumChoices {
  /** The code that the curriculum shall bear. */
  readonly code: string
  /** The code of the programme; that of the file unless given. */
  readonly programme?: string
  /** Used where the file does not state it. */
  readonly admissionYear?: number
  /** As the file states it unless given. */
  readonly entryGrade?: Curriculum['entryGrade']
  /** The name of the file, kept as the source. */
  readonly source: string | null
}

/** The records of a curriculum in its four registers. */
export interface CurriculumRecords {
  readonly curricula: readonly Curriculum[]
  readonly curriculumRows: readonly CurriculumRow[]
  readonly curriculumHours: readonly CurriculumHours[]
  readonly curriculumCalendars: readonly CurriculumCalendar[]
}

/**
 * Turns a curriculum's file into records: rows with an index each, the hours of those that hold no others, and a
 * calendar of letters for each course that is taught.
 */
export function curriculumRecords(file: CurriculumFile, choices: CurriculumChoices): CurriculumRecords {
  const indices = uniqueIndices(file.rows)
  const rows = file.rows.map((row, at) => ({ ...row, index: indices[at] ?? row.index }))
  return {
    curricula: [curriculumRecord(file, choices)],
    curriculumRows: rows.map((row, at) => rowRecord(row, at + 1, choices.code)),
    curriculumHours: rows
      .filter(row => !holdsOthers(row))
      .flatMap(row => row.semesters.map(semester => hoursRecord(row.index, semester, choices.code))),
    curriculumCalendars: calendarRecords(file, choices.code),
  }
}

/** An index names a row for ever: a repeated one is numbered on, a missing one is made of the row's place. */
function uniqueIndices(rows: readonly CurriculumFileRow[]): string[] {
  const seen = new Map<string, number>()
  return rows.map(({ index }, at) => {
    const named = index === '' ? `№ ${at + 1}` : index
    const times = (seen.get(named) ?? 0) + 1
    seen.set(named, times)
    return times === 1 ? named : `${named} (${times})`
  })
}

function curriculumRecord(file: CurriculumFile, choices: CurriculumChoices): Curriculum {
  return {
    code: choices.code,
    programme: choices.programme ?? file.code,
    admissionYear: file.admissionYear ?? choices.admissionYear ?? 0,
    entryGrade: choices.entryGrade ?? file.entryGrade ?? 'grade9',
    termMonths: file.termMonths ?? taughtCourses(file) * 12 - 2,
    name: file.name,
    approvedOn: null,
    approvedBy: null,
    source: choices.source,
  }
}

const rowRecord = (row: CurriculumFileRow, position: number, curriculum: string): CurriculumRow => ({
  curriculum,
  index: row.index,
  name: row.name === '' ? row.index : row.name,
  kind: row.kind,
  parent: row.parent,
  mode: row.mode,
  position,
})

/** The total is the sum of the kinds; hours whose kind the file does not tell stand with the practice. */
function hoursRecord(index: string, hours: SemesterHours, curriculum: string): CurriculumHours {
  const { lectures, practicals, laboratory, selfStudy, consultations, attestation } = hours
  const withoutPractice = lectures + practicals + laboratory + selfStudy + consultations + attestation
  const practice = withoutPractice + hours.practice === 0 ? hours.total : hours.practice
  return {
    curriculum,
    index,
    semester: hours.semester,
    lectures: academicHours(lectures),
    practicals: academicHours(practicals),
    laboratory: academicHours(laboratory),
    selfStudy: academicHours(selfStudy),
    consultations: academicHours(consultations),
    attestation: academicHours(attestation),
    practice: academicHours(practice),
    total: academicHours(withoutPractice + practice),
    control: mainControl(hours),
  }
}

const WEIGHTIEST_FIRST: readonly ControlForm[] = ['exam', 'gradedCredit', 'credit', 'other']

const mainControl = (hours: SemesterHours): ControlForm | null =>
  WEIGHTIEST_FIRST.find(form => hours.controls.some(control => control.form === form)) ?? null

function calendarRecords(file: CurriculumFile, curriculum: string): CurriculumCalendar[] {
  const courses = [...new Set(file.calendar.map(week => week.course))]
  return courses.map(course => {
    const weeks = file.calendar.filter(week => week.course === course)
    const last = Math.max(52, ...weeks.map(({ week }) => week))
    const letters = Array.from({ length: last }, (_, at) => {
      const week = weeks.find(candidate => candidate.week === at + 1)
      // A week of an unknown activity is a week of study all the same.
      return week === undefined ? '–' : (week.activity ?? 'Т')
    })
    return { curriculum, course, weeks: letters.join(' ') }
  })
}
