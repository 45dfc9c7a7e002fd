import type { Finding } from '../values/finding.ts'
import { CALENDAR_LETTERS } from './activity.ts'
import type { Curriculum } from './curriculum.ts'
import type { CurriculumCalendar } from './curriculum-calendar.ts'
import type { CurriculumHours } from './curriculum-hours.ts'
import type { CurriculumRow } from './curriculum-row.ts'

/** The three registers under a curriculum. */
export interface CurriculumParts {
  readonly curricula: readonly Curriculum[]
  readonly curriculumRows: readonly CurriculumRow[]
  readonly curriculumHours: readonly CurriculumHours[]
  readonly curriculumCalendars: readonly CurriculumCalendar[]
}

/** What must hold within a curriculum: hours belong to a row and sum up, holders exist, calendars have known letters. */
export function checkCurricula(parts: CurriculumParts): Finding[] {
  const rows = new Set(parts.curriculumRows.map(row => `${row.curriculum}~${row.index}`))
  return [
    ...parts.curriculumRows.flatMap(row => checkHolder(row, rows)),
    ...parts.curriculumHours.flatMap(hours => [...checkRow(hours, rows), ...checkSum(hours)]),
    ...parts.curriculumCalendars.flatMap(checkCalendar),
  ]
}

function checkHolder(row: CurriculumRow, rows: ReadonlySet<string>): Finding[] {
  if (row.parent === null || rows.has(`${row.curriculum}~${row.parent}`)) return []
  const facts = { index: row.index, parent: row.parent }
  return [finding('programmes.no-such-holder', facts, 'curriculumRows', row, 'parent')]
}

function checkRow(hours: CurriculumHours, rows: ReadonlySet<string>): Finding[] {
  if (rows.has(`${hours.curriculum}~${hours.index}`)) return []
  const facts = { curriculum: hours.curriculum, index: hours.index }
  return [finding('programmes.no-such-row', facts, 'curriculumHours', hours, 'index')]
}

function checkSum(hours: CurriculumHours): Finding[] {
  const sum =
    hours.lectures +
    hours.practicals +
    hours.laboratory +
    hours.selfStudy +
    hours.consultations +
    hours.attestation +
    hours.practice
  if (Math.abs(sum - hours.total) < 0.005) return []
  const facts = { index: hours.index, semester: hours.semester, total: hours.total, sum }
  return [finding('programmes.hours-do-not-sum', facts, 'curriculumHours', hours, 'total')]
}

function checkCalendar(calendar: CurriculumCalendar): Finding[] {
  const letters = calendar.weeks.trim().split(/\s+/)
  const strange = letters.find(letter => !CALENDAR_LETTERS.includes(letter))
  const facts = { course: calendar.course, weeks: letters.length, letter: strange ?? null }
  if (strange !== undefined) {
    return [finding('programmes.unknown-letter', facts, 'curriculumCalendars', calendar, 'weeks')]
  }
  if (letters.length === 52 || letters.length === 53) return []
  return [finding('programmes.calendar-length', facts, 'curriculumCalendars', calendar, 'weeks')]
}

const finding = (
  code: string,
  facts: Finding['facts'],
  register: string,
  record: object,
  field: string,
): Finding => ({ severity: 'error', code, facts, register, record, field })
