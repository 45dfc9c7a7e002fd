import type { Rule } from '../rules/rule.ts'
import { CONTROL_LIMITS, type ControlLimit, excessOf, isPhysicalCulture } from './control-limits.ts'
import {
  type CurriculumFile,
  courseOf,
  firstDayOfCourse,
  holdsOthers,
  type JointControl,
} from './curriculum-file.ts'
import type { ControlForm } from './curriculum-hours.ts'
import { type CurriculumWarning, warning } from './curriculum-warning.ts'

/** Each row ends with some form of control, and a year has no more of them than a student may have. */
export function checkControls(file: CurriculumFile, rules: readonly Rule[]): CurriculumWarning[] {
  return [...checkForms(file), ...CONTROL_LIMITS.flatMap(limit => checkCount(file, rules, limit))]
}

function checkForms(file: CurriculumFile): CurriculumWarning[] {
  return file.rows
    .filter(row => !holdsOthers(row) && row.semesters.length > 0)
    .filter(row => row.semesters.every(semester => semester.controls.length === 0))
    .map(row => warning('curriculum.no-control-form', row.index))
}

/** The controls of each course are counted against the rule of the year in which it is studied. */
function checkCount(file: CurriculumFile, rules: readonly Rule[], limit: ControlLimit): CurriculumWarning[] {
  return [...countByCourse(file, limit.forms)].flatMap(([course, count]) => {
    const on = firstDayOfCourse(file, course)
    const excess = excessOf(rules, limit, count, { on, isImported: true })
    if (!excess) return []
    const { severity, max, source } = excess
    return [warning(limit.code, null, { course, count, max, source }, severity)]
  })
}

function countByCourse(file: CurriculumFile, forms: readonly ControlForm[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const add = (semester: number, count: number) => {
    const course = courseOf(file, semester)
    counts.set(course, (counts.get(course) ?? 0) + count)
  }
  const counted = file.rows.filter(row => !holdsOthers(row) && !isPhysicalCulture(row.name))
  for (const row of counted) {
    for (const { semester, controls } of row.semesters) {
      for (const { form, count } of controls) if (forms.includes(form)) add(semester, count)
    }
  }
  // What several rows share is one event.
  for (const joint of file.jointControls) {
    if (forms.includes(joint.form)) add(joint.semester, 1 - membersOf(joint, file))
  }
  return counts
}

/** How many rows really end their semester with the joint control. */
const membersOf = (joint: JointControl, file: CurriculumFile): number =>
  Math.max(
    1,
    file.rows.filter(
      row =>
        joint.indices.includes(row.index) &&
        row.semesters.some(
          hours =>
            hours.semester === joint.semester && hours.controls.some(control => control.form === joint.form),
        ),
    ).length,
  )
