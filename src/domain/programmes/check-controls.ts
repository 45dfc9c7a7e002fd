import type { Rule } from '../rules/rule.ts'
import type { RuleName } from '../rules/rule-name.ts'
import { ruleOn, severityOf } from '../rules/rule-on.ts'
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
  return [
    ...checkForms(file),
    ...checkCount(file, rules, 'examsAYear', ['exam'], 'curriculum.too-many-exams'),
    ...checkCount(file, rules, 'creditsAYear', ['credit', 'gradedCredit'], 'curriculum.too-many-credits'),
  ]
}

function checkForms(file: CurriculumFile): CurriculumWarning[] {
  return file.rows
    .filter(row => !holdsOthers(row) && row.semesters.length > 0)
    .filter(row => row.semesters.every(semester => semester.controls.length === 0))
    .map(row => warning('curriculum.no-control-form', row.index))
}

/** The controls of each course are counted against the rule of the year in which it is studied. */
function checkCount(
  file: CurriculumFile,
  rules: readonly Rule[],
  name: RuleName,
  forms: readonly ControlForm[],
  code: string,
): CurriculumWarning[] {
  return [...countByCourse(file, forms)].flatMap(([course, count]) => {
    const rule = ruleOn(rules, name, firstDayOfCourse(file, course))
    const severity = rule && severityOf(rule)
    if (!severity || count <= rule.value) return []
    return [warning(code, null, { course, count, max: rule.value, source: rule.source }, severity)]
  })
}

function countByCourse(file: CurriculumFile, forms: readonly ControlForm[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  const add = (semester: number, count: number) => {
    const course = courseOf(file, semester)
    counts.set(course, (counts.get(course) ?? 0) + count)
  }
  for (const row of file.rows.filter(candidate => !holdsOthers(candidate))) {
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
