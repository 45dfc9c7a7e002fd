import { type DraftRow, holder } from './curriculum-builder.ts'
import { type ModulePlan, modulesOf, type ProgrammePlan } from './programme-plan.ts'
import { type Semester, semestersOf, twoDigits, WEEK_HOURS } from './semesters.ts'
import { lessonsOf, shareHours } from './share-hours.ts'
import {
  GENERAL_HOURS,
  GENERAL_PARTS,
  GENERAL_SUBJECTS,
  moduleCourse,
  professionalSubjects,
  SOCIAL_SUBJECTS,
  type SubjectPlan,
} from './subjects.ts'

/** Hours of a module's exam, taken from the week of interim attestation. */
const MODULE_EXAM_HOURS = 12

/** The rows of a programme's curriculum with their hours: in every semester they sum to 36 for each study week. */
export function draftCurriculum(programme: ProgrammePlan, intakeYear: number): DraftRow[] {
  const semesters = semestersOf(programme, intakeYear)
  const modules = modulesOf(programme, intakeYear)
  const general = generalHours(programme.termMonths, semesters)
  const professional = new Map(
    semesters.map(({ number, theory }) => [number, theory * WEEK_HOURS - (general.get(number) ?? 0)]),
  )
  const social = indexed('СГ', SOCIAL_SUBJECTS[programme.termMonths])
  const subjects = indexed('ОП', professionalSubjects(programme.subjects, programme.termMonths))
  const courses = modules.flatMap((module, position) => coursesOf(module, position + 1))
  const hours = readBySemester([...social, ...subjects, ...courses], professional)
  const rows = [
    holder('ООД', 'Общеобразовательные дисциплины', 'cycle'),
    ...theoryRows(
      indexed('ООД', GENERAL_SUBJECTS),
      'ООД',
      readBySemester(indexed('ООД', GENERAL_SUBJECTS), general),
    ),
    holder('СГЦ', 'Социально-гуманитарный цикл', 'cycle'),
    ...theoryRows(social, 'СГЦ', hours),
    holder('ОПЦ', 'Общепрофессиональный цикл', 'cycle'),
    ...theoryRows(subjects, 'ОПЦ', hours),
    holder('ПЦ', 'Профессиональный цикл', 'cycle'),
    ...modules.flatMap((module, position) => moduleRows(module, position + 1, hours)),
  ]
  return [...rows, examRow(rows, semesters), finalRow(semesters)]
}

/** A subject under its index in the curriculum. */
interface IndexedSubject {
  readonly index: string
  readonly plan: SubjectPlan
}

const indexed = (prefix: string, subjects: readonly SubjectPlan[]): IndexedSubject[] =>
  subjects.map((plan, number) => ({ index: `${prefix}.${twoDigits(number + 1)}`, plan }))

/** How many hours of each semester's theory are general education: its sum is the standard's. */
function generalHours(termMonths: 22 | 34, semesters: readonly Semester[]): Map<number, number> {
  const parts = GENERAL_PARTS[termMonths]
  const hours = new Map<number, number>()
  let left = GENERAL_HOURS
  for (const [position, part] of parts.entries()) {
    const theory = (semesters[position]?.theory ?? 0) * WEEK_HOURS
    const given = position === parts.length - 1 ? left : lessonsOf(theory, part)
    hours.set(position + 1, given)
    left -= given
  }
  return hours
}

/** The hours of each subject by semester, keyed by index. */
function readBySemester(
  subjects: readonly IndexedSubject[],
  hoursOfSemester: ReadonlyMap<number, number>,
): Map<string, Map<number, number>> {
  const hours = new Map(subjects.map(({ index }) => [index, new Map<number, number>()]))
  for (const [semester, total] of hoursOfSemester) {
    const shares = shareHours(
      total,
      subjects.map(({ plan }) => plan.weights[semester - 1] ?? 0),
    )
    subjects.forEach(({ index }, number) => {
      const share = shares[number] ?? 0
      if (share > 0) hours.get(index)?.set(semester, share)
    })
  }
  return hours
}

const theoryRows = (
  subjects: readonly IndexedSubject[],
  parent: string,
  hours: ReadonlyMap<string, ReadonlyMap<number, number>>,
  kind: 'subject' | 'course' = 'subject',
): DraftRow[] =>
  subjects.map(({ index, plan }) => ({
    index,
    name: plan.name,
    kind,
    parent,
    hours: hours.get(index) ?? new Map(),
    control: plan.control,
    plan,
  }))

function coursesOf({ courses, training, production }: ModulePlan, number: number): IndexedSubject[] {
  const practised = [...Object.keys(training), ...Object.keys(production)].map(Number)
  return courses.map((name, position) => ({
    index: `МДК.${twoDigits(number)}.${twoDigits(position + 1)}`,
    plan: moduleCourse(name, Math.min(...practised), Math.max(...practised)),
  }))
}

function moduleRows(
  module: ModulePlan,
  number: number,
  hours: ReadonlyMap<string, ReadonlyMap<number, number>>,
): DraftRow[] {
  const digits = twoDigits(number)
  const index = `ПМ.${digits}`
  const practice = (
    prefix: 'УП' | 'ПП',
    name: string,
    kind: 'trainingPractice' | 'productionPractice',
    weeks: Readonly<Record<number, number>>,
  ): DraftRow => ({
    index: `${prefix}.${digits}`,
    name,
    kind,
    parent: index,
    hours: new Map(Object.entries(weeks).map(([semester, count]) => [Number(semester), count * WEEK_HOURS])),
    control: 'gradedCredit',
    plan: null,
  })
  const last = Math.max(...[...Object.keys(module.training), ...Object.keys(module.production)].map(Number))
  return [
    holder(index, module.name, 'module', 'ПЦ'),
    ...theoryRows(coursesOf(module, number), index, hours, 'course'),
    practice('УП', 'Учебная практика', 'trainingPractice', module.training),
    practice('ПП', 'Производственная практика', 'productionPractice', module.production),
    {
      index: `${index}.ЭК`,
      name: 'Экзамен по модулю',
      kind: 'moduleExam',
      parent: index,
      hours: new Map([[last, MODULE_EXAM_HOURS]]),
      control: 'exam',
      plan: null,
    },
  ]
}

/** What the module exams leave of the weeks of interim attestation. */
function examRow(rows: readonly DraftRow[], semesters: readonly Semester[]): DraftRow {
  const moduleExams = rows.filter(({ kind }) => kind === 'moduleExam')
  const taken = (semester: number): number =>
    moduleExams.reduce((sum, { hours }) => sum + (hours.get(semester) ?? 0), 0)
  return {
    index: 'ПА',
    name: 'Промежуточная аттестация',
    kind: 'exams',
    parent: null,
    hours: new Map(semesters.map(({ number, exams }) => [number, exams * WEEK_HOURS - taken(number)])),
    control: 'other',
    plan: null,
  }
}

function finalRow(semesters: readonly Semester[]): DraftRow {
  const last = semesters.at(-1)
  return {
    index: 'ГИА',
    name: 'Государственная итоговая аттестация: демонстрационный экзамен',
    kind: 'finalAttestation',
    parent: null,
    hours: last ? new Map([[last.number, last.final * WEEK_HOURS]]) : new Map(),
    control: 'other',
    plan: null,
  }
}
