import { checkControls } from './check-controls.ts'
import { checkPracticeNote } from './check-practice-note.ts'
import { checkPracticeOrder } from './check-practice-order.ts'
import { type CurriculumFile, type CurriculumFileRow, holdsOthers, taughtCourses } from './curriculum-file.ts'
import { type CurriculumWarning, warning } from './curriculum-warning.ts'
import { semesterLoads, WEEKLY_HOURS } from './semester-load.ts'

/** Everything worth a look in a curriculum, in the order of its rows. */
export function checkCurriculumFile(file: CurriculumFile): CurriculumWarning[] {
  return [
    ...checkHead(file),
    ...checkCourses(file),
    ...checkIndices(file.rows),
    ...file.rows.flatMap(checkHours),
    ...checkCompetences(file.rows),
    ...checkWeeklyLoad(file),
    ...checkCalendarCodes(file),
    ...checkPracticeWeeks(file),
    ...checkPracticeOrder(file.rows),
    ...checkPracticeNote(file),
    ...checkControls(file),
  ]
}

function checkHead(file: CurriculumFile): CurriculumWarning[] {
  if (file.rows.length === 0) return [warning('curriculum.no-rows', null)]
  return file.code === '' ? [warning('curriculum.no-programme', null)] : []
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

const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.005

function checkCompetences(rows: readonly CurriculumFileRow[]): CurriculumWarning[] {
  if (rows.every(row => row.competences.length === 0)) return []
  return rows
    .filter(row => row.competences.length === 0 && row.semesters.length > 0)
    .filter(row => row.kind !== 'moduleExam' && row.kind !== 'exams' && row.kind !== 'finalAttestation')
    .map(row => warning('curriculum.no-competences', row.index))
}

/** The hours of a semester are 36 for each week that is no holiday. */
const checkWeeklyLoad = (file: CurriculumFile): CurriculumWarning[] =>
  semesterLoads(file)
    .filter(({ hours, due }) => due !== 0 && hours !== due)
    .map(load => warning('curriculum.weekly-load', null, { ...load }))

function checkCalendarCodes(file: CurriculumFile): CurriculumWarning[] {
  const strange = file.calendar.filter(week => week.activity === null)
  return strange.map(({ course, week, code }) =>
    warning('curriculum.unknown-activity', null, { course, week, activity: code }),
  )
}

/** Practice that takes whole weeks has its weeks in the calendar. */
function checkPracticeWeeks(file: CurriculumFile): CurriculumWarning[] {
  if (file.calendar.length === 0) return []
  const inCalendar = file.calendar.filter(week => week.activity === 'УП').length
  const hours = file.rows
    .filter(row => row.kind === 'trainingPractice' && row.mode === 'block' && row.counted)
    .flatMap(row => row.semesters)
    .reduce((sum, semester) => sum + semester.total, 0)
  if (hours === inCalendar * WEEKLY_HOURS) return []
  return [warning('curriculum.practice-weeks', null, { hours, weeks: inCalendar })]
}
