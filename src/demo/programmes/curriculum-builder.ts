import type { ControlForm, CurriculumHours } from '#domain/programmes/curriculum-hours.ts'
import type { CurriculumRow, CurriculumRowKind } from '#domain/programmes/curriculum-row.ts'
import { type AcademicHours, academicHours } from '#domain/values/hours.ts'
import { lessonsOf } from './share-hours.ts'
import type { SubjectPlan } from './subjects.ts'

/** A row in the making, with its hours by semester. */
export interface DraftRow {
  readonly index: string
  readonly name: string
  readonly kind: CurriculumRowKind
  readonly parent: string | null
  readonly hours: ReadonlyMap<number, number>
  readonly control: ControlForm | null
  readonly plan: SubjectPlan | null
}

/** A row that only holds others. */
export const holder = (
  index: string,
  name: string,
  kind: 'cycle' | 'module',
  parent: string | null = null,
): DraftRow => ({ index, name, kind, parent, hours: new Map(), control: null, plan: null })

/** No more graded credits than this in a course: what is above ends in another form (R7). */
const CREDITS_A_COURSE = 10

/** The records of the rows, in their order. */
export const rowRecords = (curriculum: string, rows: readonly DraftRow[]): CurriculumRow[] =>
  rows.map(({ index, name, kind, parent }, number) => ({
    curriculum,
    index,
    name,
    kind,
    parent,
    mode: kind === 'trainingPractice' || kind === 'productionPractice' ? 'block' : null,
    position: (number + 1) * 10,
  }))

/** The records of the hours of all rows that have any. */
export function hourRecords(curriculum: string, rows: readonly DraftRow[]): CurriculumHours[] {
  const controls = controlForms(rows)
  return rows.flatMap(row =>
    [...row.hours].map(([semester, total]) => ({
      curriculum,
      index: row.index,
      semester,
      ...kindsOf(row, total),
      total: academicHours(total),
      control: controls.get(`${row.index} ${semester}`) ?? null,
    })),
  )
}

/** By what each row ends in its last semester; practices come first where the credits of a course run out. */
function controlForms(rows: readonly DraftRow[]): Map<string, ControlForm> {
  const forms = new Map<string, ControlForm>()
  const credits = new Map<number, number>()
  const practicesFirst = [...rows].sort((one, other) => rank(one) - rank(other))
  for (const { index, hours, control } of practicesFirst) {
    if (!control || hours.size === 0) continue
    const semester = Math.max(...hours.keys())
    const course = Math.ceil(semester / 2)
    const isCredit = control === 'credit' || control === 'gradedCredit'
    const taken = credits.get(course) ?? 0
    if (isCredit) credits.set(course, taken + 1)
    forms.set(`${index} ${semester}`, isCredit && taken >= CREDITS_A_COURSE ? 'other' : control)
  }
  return forms
}

const rank = ({ kind }: DraftRow): number =>
  kind === 'trainingPractice' || kind === 'productionPractice' ? 0 : 1

type Kinds = Omit<CurriculumHours, 'curriculum' | 'index' | 'semester' | 'total' | 'control'>

/** How the hours of a row are taught; what lectures are left with makes the sum whole. */
function kindsOf({ kind, plan, index }: DraftRow, total: number): Kinds {
  const none = academicHours(0)
  const nothing: Kinds = {
    lectures: none,
    practicals: none,
    laboratory: none,
    selfStudy: none,
    consultations: none,
    attestation: none,
    practice: none,
  }
  const whole: AcademicHours = academicHours(total)
  if (kind === 'exams' || kind === 'moduleExam') return { ...nothing, attestation: whole }
  if (!plan) return { ...nothing, practice: whole }
  const practicals = lessonsOf(total, 0.4)
  const laboratory = plan.hasLaboratory ? lessonsOf(total, 0.1) : 0
  const selfStudy = index.startsWith('ООД') ? 0 : lessonsOf(total, 0.1)
  return {
    ...nothing,
    lectures: academicHours(total - practicals - laboratory - selfStudy),
    practicals: academicHours(practicals),
    laboratory: academicHours(laboratory),
    selfStudy: academicHours(selfStudy),
  }
}
