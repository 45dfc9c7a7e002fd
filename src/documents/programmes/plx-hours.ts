import type { SemesterHours } from '#domain/programmes/curriculum-file.ts'
import type { ControlForm } from '#domain/programmes/curriculum-hours.ts'
import type { CurriculumRowKind } from '#domain/programmes/curriculum-row.ts'
import { numberOf, type PlxRow, type PlxTables, wholeOf } from './plx-tables.ts'
import { type HourKind, type WorkKind, workKinds } from './plx-work-kinds.ts'

/** Hours of a row by semester, and those that stand in none. */
export interface HourCells {
  readonly semesters: readonly SemesterHours[]
  readonly unplacedHours: number
}

/** Plan hours; the other types (interactive, electronic, practical training) are parts of them and are not added. */
const PLAN_HOURS = '1'

/** Hours of these rows are practice, whatever work the file calls them. */
const PRACTICE_ROWS: readonly CurriculumRowKind[] = [
  'trainingPractice',
  'productionPractice',
  'preDiplomaPractice',
  'finalAttestation',
]

/** Gathers the hours of the whole file, and gives those of a row by its code. */
export function hoursOfRows(
  tables: PlxTables,
  semestersPerCourse: number,
): (code: string | undefined, kind: CurriculumRowKind) => HourCells {
  const kinds = workKinds(tables)
  const byRow = new Map<string | undefined, PlxRow[]>()
  for (const hours of tables.rows('ПланыНовыеЧасы')) {
    if ((hours.КодТипаЧасов ?? PLAN_HOURS) !== PLAN_HOURS) continue
    byRow.set(hours.КодОбъекта, [...(byRow.get(hours.КодОбъекта) ?? []), hours])
  }
  return (code, kind) => {
    const all = oneCount(byRow.get(code) ?? [])
    const placed = all.filter(hours => (wholeOf(hours, 'Курс') ?? 0) > 0)
    const bySemester = new Map<number, PlxRow[]>()
    for (const hours of placed) {
      const semester = semesterOf(hours, semestersPerCourse)
      bySemester.set(semester, [...(bySemester.get(semester) ?? []), hours])
    }
    const semesters = [...bySemester].toSorted(([one], [other]) => one - other)
    return {
      semesters: semesters.map(([semester, cells]) => sumUp(semester, cells, kinds, kind)),
      unplacedHours: sumUp(
        0,
        all.filter(hours => !placed.includes(hours)),
        kinds,
        kind,
      ).total,
    }
  }
}

/** Part-time plans state the hours of a course twice, whole and split into sessions: one of the two is taken. */
function oneCount(cells: readonly PlxRow[]): readonly PlxRow[] {
  const whole = cells.filter(cell => (wholeOf(cell, 'Сессия') ?? 0) === 0)
  return whole.length > 0 ? whole : cells
}

function semesterOf(hours: PlxRow, semestersPerCourse: number): number {
  const course = wholeOf(hours, 'Курс') ?? 1
  return (course - 1) * semestersPerCourse + Math.max(1, wholeOf(hours, 'Семестр') ?? 1)
}

function sumUp(
  semester: number,
  cells: readonly PlxRow[],
  kinds: (code: string) => WorkKind | undefined,
  row: CurriculumRowKind,
): SemesterHours {
  const hours: Record<HourKind, number> = {
    lectures: 0,
    practicals: 0,
    laboratory: 0,
    selfStudy: 0,
    consultations: 0,
    attestation: 0,
    practice: 0,
  }
  const controls = new Map<ControlForm, number>()
  let total: number | undefined
  let weeks = 0
  for (const cell of cells) {
    const kind = kinds(cell.КодВидаРаботы ?? '') ?? { counts: 'hours', kind: 'practice' }
    const amount = numberOf(cell, 'Количество') ?? 0
    if (kind.counts === 'total') total = (total ?? 0) + amount
    else if (kind.counts === 'weeks') weeks += weeksOf(cell)
    else if (kind.counts === 'control') controls.set(kind.form, (controls.get(kind.form) ?? 0) + amount)
    else if (kind.counts === 'hours') hours[hourKind(kind.kind, row)] += amount
  }
  const sum = Object.values(hours).reduce((one, other) => one + other, 0)
  return {
    semester,
    ...hours,
    total: total ?? sum,
    controls: Array.from(controls, ([form, count]) => ({ form, count })),
    weeks,
  }
}

const hourKind = (kind: HourKind, row: CurriculumRowKind): HourKind =>
  kind === 'practicals' && PRACTICE_ROWS.includes(row) ? 'practice' : kind

/** Six days are a week. */
const weeksOf = (cell: PlxRow): number => (numberOf(cell, 'Недель') ?? 0) + (numberOf(cell, 'Дней') ?? 0) / 6
