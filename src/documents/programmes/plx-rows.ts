import type { CurriculumFileRow, JointControl } from '#domain/programmes/curriculum-file.ts'
import type { CurriculumRowKind } from '#domain/programmes/curriculum-row.ts'
import { unmixAlphabets } from '#domain/values/look-alikes.ts'
import { type HourCells, hoursOfRows } from './plx-hours.ts'
import { isSet, numberOf, type PlxRow, type PlxTables, textOf, wholeOf } from './plx-tables.ts'
import { workKinds } from './plx-work-kinds.ts'

/** The rows of the plan in the order of the file, with their hours, their places in modules and their competences. */
export function plxRows(tables: PlxTables, semestersPerCourse: number): CurriculumFileRow[] {
  const rows = tables.rows('ПланыСтроки')
  const byCode = new Map(rows.map(row => [row.Код, row]))
  const holders = new Set(rows.map(row => row.КодРодителя).filter(code => code !== undefined))
  const cycles = new Map(tables.rows('ПланыЦиклы').map(cycle => [cycle.Код, textOf(cycle, 'Идентификатор')]))
  const competences = competencesOf(tables)
  const practices = practiceKinds(tables)
  const hours = hoursOfRows(tables, semestersPerCourse)
  return rows.map(row => {
    const parent = row.КодРодителя === undefined ? undefined : byCode.get(row.КодРодителя)
    const kind = kindOf(row, parent, holders, practices)
    return rowOf(row, parent, kind, {
      cycle: cycles.get(row.КодБлока) ?? null,
      competences: competences.get(row.Код) ?? [],
      cells: hours(row.Код, kind),
    })
  })
}

/** The index as it should be written: no space around it, one alphabet in each word. */
export const tidyIndex = (index: string): string => unmixAlphabets(index.replace(/[\s\u00a0]+/g, ' ').trim())

function rowOf(
  row: PlxRow,
  parent: PlxRow | undefined,
  kind: CurriculumRowKind,
  more: { cycle: string | null; competences: readonly string[]; cells: HourCells },
): CurriculumFileRow {
  return {
    index: tidyIndex(row.ДисциплинаКод ?? ''),
    writtenIndex: row.ДисциплинаКод ?? '',
    name: textOf(row, 'Дисциплина') ?? '',
    kind,
    cycle: more.cycle,
    parent: parent ? tidyIndex(parent.ДисциплинаКод ?? '') : null,
    mode: PRACTICES.includes(kind) ? (isSet(row, 'РассредПрактика') ? 'distributed' : 'block') : null,
    counted: isSet(row, 'СчитатьВПлане', true),
    statedHours: numberOf(row, 'ЧасовПоПлану') ?? null,
    semesters: more.cells.semesters,
    unplacedHours: more.cells.unplacedHours,
    competences: more.competences,
  }
}

const PRACTICES: readonly CurriculumRowKind[] = [
  'trainingPractice',
  'productionPractice',
  'preDiplomaPractice',
]

/** The prefixes of practices, by the dictionary that travels in the file: У, П, Пд. */
function practiceKinds(tables: PlxTables): Map<string | undefined, string | null> {
  const usual: [string, string][] = [
    ['6', 'У'],
    ['7', 'П'],
    ['72', 'Пд'],
  ]
  const stated = tables.rows('СправочникВидыПрактик').map(row => [row.Код, textOf(row, 'Префикс')] as const)
  return new Map<string | undefined, string | null>([...usual, ...stated])
}

function kindOf(
  row: PlxRow,
  parent: PlxRow | undefined,
  holders: ReadonlySet<string>,
  practices: ReadonlyMap<string | undefined, string | null>,
): CurriculumRowKind {
  const index = tidyIndex(row.ДисциплинаКод ?? '')
  switch (wholeOf(row, 'ТипОбъекта')) {
    case 1:
      return index.startsWith('ПМ') || (row.Код !== undefined && holders.has(row.Код)) ? 'module' : 'cycle'
    case 3:
      return practiceKind(practices.get(row.ВидПрактики), index)
    case 4:
      return parent ? 'moduleExam' : 'exams'
    case 5:
      return 'cycle'
    case 6:
      return 'finalAttestation'
    default:
      return parent || index.startsWith('МДК') ? 'course' : kindByIndex(index)
  }
}

function practiceKind(prefix: string | null | undefined, index: string): CurriculumRowKind {
  if (prefix === 'У') return 'trainingPractice'
  if (prefix === 'Пд') return 'preDiplomaPractice'
  if (prefix === 'П') return 'productionPractice'
  return index.startsWith('УП') ? 'trainingPractice' : 'productionPractice'
}

/** What a row is by its index alone, where the file does not say. */
function kindByIndex(index: string): CurriculumRowKind {
  if (/^УП[.\s\d]/.test(index)) return 'trainingPractice'
  if (/^ПП[.\s\d]/.test(index)) return 'productionPractice'
  if (/^ПДП/.test(index)) return 'preDiplomaPractice'
  if (/^ПМ[.\s\d]/.test(index)) return 'module'
  if (/^ГИА/.test(index)) return 'finalAttestation'
  return 'subject'
}

function competencesOf(tables: PlxTables): Map<string | undefined, string[]> {
  const codes = new Map(tables.rows('ПланыКомпетенции').map(row => [row.Код, textOf(row, 'ШифрКомпетенции')]))
  const ofRows = new Map<string | undefined, string[]>()
  for (const link of tables.rows('ПланыКомпетенцииДисциплины')) {
    const code = codes.get(link.КодКомпетенции) ?? link.КодКомпетенции ?? ''
    ofRows.set(link.КодСтроки, [...(ofRows.get(link.КодСтроки) ?? []), code])
  }
  return ofRows
}

/** Exams and credits that several rows share (комплексные). */
export function plxJointControls(tables: PlxTables, semestersPerCourse: number): JointControl[] {
  const kinds = workKinds(tables)
  const indices = new Map(
    tables.rows('ПланыСтроки').map(row => [row.Код, tidyIndex(row.ДисциплинаКод ?? '')]),
  )
  const links = tables.rows('Строки_КомплексныеФК')
  return tables.rows('КомплексныеФК').flatMap(control => {
    const kind = kinds(control.КодВидаРабот ?? '')
    if (kind?.counts !== 'control') return []
    const course = wholeOf(control, 'Курс') ?? 1
    const members = links.filter(link => link.КодКомплекснойФК === control.Код)
    return [
      {
        form: kind.form,
        semester: (course - 1) * semestersPerCourse + (wholeOf(control, 'Семестр') ?? 1),
        indices: members.map(link => indices.get(link.КодСтроки) ?? ''),
      },
    ]
  })
}
