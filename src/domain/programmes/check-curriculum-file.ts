import type { Rule } from '../rules/rule.ts'
import { severityOf } from '../rules/rule-on.ts'
import { checkControls } from './check-controls.ts'
import { checkPracticeNote } from './check-practice-note.ts'
import { checkPracticeOrder } from './check-practice-order.ts'
import {
  type CurriculumFile,
  type CurriculumFileRow,
  courseOf,
  holdsOthers,
  type SemesterHours,
  taughtCourses,
} from './curriculum-file.ts'
import { type CurriculumWarning, warning } from './curriculum-warning.ts'
import { isProgrammeCode, levelOfCode } from './programme-code.ts'
import { semesterLoads, weeklyLoadIn } from './semester-load.ts'

/**
 * Everything worth a look in a curriculum, in the order of its rows.
 *
 * @param rules - the cluster's register; each course is measured by the rules of the year in which it is studied
 */
export function checkCurriculumFile(file: CurriculumFile, rules: readonly Rule[] = []): CurriculumWarning[] {
  return [
    ...checkHead(file),
    ...checkCourses(file),
    ...checkIndices(file.rows),
    ...file.rows.flatMap(checkHours),
    ...checkCompetences(file.rows),
    ...checkWeeklyLoad(file, rules),
    ...checkCalendarCodes(file),
    ...checkPracticeWeeks(file, rules),
    ...checkPracticeOrder(file.rows),
    ...checkPracticeNote(file),
    ...checkControls(file, rules),
  ]
}

/** Without rows, a code of secondary vocational education and a year of admission nothing can be made of the file. */
function checkHead({ rows, code, admissionYear }: CurriculumFile): CurriculumWarning[] {
  const fault = (name: string) => warning(name, null, { programme: code }, 'error')
  if (rows.length === 0) return [fault('curriculum.no-rows')]
  const year = admissionYear === null ? [fault('curriculum.no-year')] : []
  if (code === '') return [...year, fault('curriculum.no-programme')]
  if (!isProgrammeCode(code)) return [...year, fault('curriculum.strange-programme')]
  return levelOfCode(code) ? year : [...year, fault('curriculum.not-secondary')]
}

function checkCourses(file: CurriculumFile): CurriculumWarning[] {
  const taught = taughtCourses(file)
  if (file.declaredCourses === null || taught === 0 || file.declaredCourses === taught) return []
  return [warning('curriculum.declared-courses', null, { declared: file.declaredCourses, taught })]
}

function checkIndices(rows: readonly CurriculumFileRow[]): CurriculumWarning[] {
  const seen = new Set<string>()
  return rows.flatMap(({ index, writtenIndex }) => {
    const found: CurriculumWarning[] = []
    if (index === '') found.push(warning('curriculum.no-index', null))
    if (writtenIndex !== writtenIndex.trim()) found.push(warning('curriculum.index-spaces', index))
    if (index !== writtenIndex.replace(/[\s\u00a0]+/g, ' ').trim()) {
      found.push(warning('curriculum.index-look-alikes', index, { written: writtenIndex.trim() }))
    }
    if (index !== '' && seen.has(index)) found.push(warning('curriculum.index-twice', index))
    seen.add(index)
    return found
  })
}

function checkHours(row: CurriculumFileRow): CurriculumWarning[] {
  const found: CurriculumWarning[] = []
  const total = row.semesters.reduce((sum, semester) => sum + semester.total, 0)
  if (row.unplacedHours > 0)
    found.push(warning('curriculum.not-placed', row.index, { hours: row.unplacedHours }))
  if (row.statedHours !== null && differs(row.statedHours, total + row.unplacedHours)) {
    found.push(warning('curriculum.stated-hours', row.index, { stated: row.statedHours, sum: total }))
  }
  for (const hours of row.semesters) {
    const strange = strangeHours(hours)
    if (strange !== undefined) {
      const facts = { semester: hours.semester, hours: strange, max: MOST_HOURS }
      found.push(warning('curriculum.impossible-hours', row.index, facts, 'error'))
    }
    const { lectures, practicals, laboratory, selfStudy, consultations, attestation, practice } = hours
    const sum = lectures + practicals + laboratory + selfStudy + consultations + attestation + practice
    if (!holdsOthers(row) && differs(sum, hours.total)) {
      const facts = { semester: hours.semester, total: hours.total, sum }
      found.push(warning('curriculum.semester-sum', row.index, facts))
    }
  }
  if (holdsOthers(row) && row.semesters.length === 0)
    found.push(warning('curriculum.empty-holder', row.index))
  return found
}

/** More academic hours than this in a semester nobody can study, nor more forms of control. */
const MOST_HOURS = 2000

/** An amount of a semester that cannot be meant. */
function strangeHours({ semester: _, controls, weeks, ...hours }: SemesterHours): number | undefined {
  const amounts = [...Object.values(hours), weeks, ...controls.map(({ count }) => count)]
  return amounts.find(amount => amount < 0 || amount > MOST_HOURS)
}

const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.005

function checkCompetences(rows: readonly CurriculumFileRow[]): CurriculumWarning[] {
  if (rows.every(row => row.competences.length === 0)) return []
  return rows
    .filter(row => row.competences.length === 0 && row.semesters.length > 0)
    .filter(row => row.kind !== 'moduleExam' && row.kind !== 'exams' && row.kind !== 'finalAttestation')
    .map(row => warning('curriculum.no-competences', row.index))
}

/** A semester fills each week that is no holiday: more than the rule allows breaks it, less is worth a look. */
function checkWeeklyLoad(file: CurriculumFile, rules: readonly Rule[]): CurriculumWarning[] {
  const uneven = semesterLoads(file, rules).filter(({ hours, due }) => due !== 0 && hours !== due)
  return uneven.flatMap(load => {
    const rule = weeklyLoadIn(file, courseOf(file, load.semester), rules)
    const severity = rule && load.hours > load.due ? severityOf(rule) : 'warning'
    const facts = { ...load, weekly: rule?.value ?? 0 }
    return severity ? [warning('curriculum.weekly-load', null, facts, severity)] : []
  })
}

function checkCalendarCodes(file: CurriculumFile): CurriculumWarning[] {
  const strange = file.calendar.filter(week => week.activity === null)
  return strange.map(({ course, week, code }) =>
    warning('curriculum.unknown-activity', null, { course, week, activity: code }),
  )
}

/** Practice that takes whole weeks has its weeks in the calendar, each of the weekly load. */
function checkPracticeWeeks(file: CurriculumFile, rules: readonly Rule[]): CurriculumWarning[] {
  if (file.calendar.length === 0) return []
  const inCalendar = file.calendar.filter(week => week.activity === 'УП')
  const due = inCalendar.reduce((sum, { course }) => sum + (weeklyLoadIn(file, course, rules)?.value ?? 0), 0)
  const hours = file.rows
    .filter(row => row.kind === 'trainingPractice' && row.mode === 'block' && row.counted)
    .flatMap(row => row.semesters)
    .reduce((sum, semester) => sum + semester.total, 0)
  const isUnruled = due === 0 && inCalendar.length > 0
  if (isUnruled || hours === due) return []
  return [warning('curriculum.practice-weeks', null, { hours, weeks: inCalendar.length, due })]
}
