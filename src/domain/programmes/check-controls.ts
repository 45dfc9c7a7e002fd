import { type CurriculumFile, holdsOthers, type JointControl } from './curriculum-file.ts'
import type { ControlForm } from './curriculum-hours.ts'
import { type CurriculumWarning, warning } from './curriculum-warning.ts'

/** Exams and credits that a student may have in one academic year (приказ № 762 от 24.08.2022). */
export const CONTROLS_A_YEAR = { exams: 8, credits: 10 } as const

/** Each row ends with some form of control, and a year has no more of them than a student may have. */
export function checkControls(file: CurriculumFile, limits = CONTROLS_A_YEAR): CurriculumWarning[] {
  return [
    ...checkForms(file),
    ...checkCount(file, ['exam'], limits.exams, 'curriculum.too-many-exams'),
    ...checkCount(file, ['credit', 'gradedCredit'], limits.credits, 'curriculum.too-many-credits'),
  ]
}

function checkForms(file: CurriculumFile): CurriculumWarning[] {
  return file.rows
    .filter(row => !holdsOthers(row) && row.semesters.length > 0)
    .filter(row => row.semesters.every(semester => semester.controls.length === 0))
    .map(row => warning('curriculum.no-control-form', row.index))
}

function checkCount(
  file: CurriculumFile,
  forms: readonly ControlForm[],
  max: number,
  code: string,
): CurriculumWarning[] {
  const counts = new Map<number, number>()
  const add = (semester: number, count: number) => {
    const course = Math.ceil(semester / file.semestersPerCourse)
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
  return [...counts]
    .filter(([, count]) => count > max)
    .map(([course, count]) => warning(code, null, { course, count, max }))
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
