import type { CurriculumFile } from '#domain/programmes/curriculum-file.ts'
import { plxCalendar } from './plx-calendar.ts'
import { plxJointControls, plxRows } from './plx-rows.ts'
import { type PlxRow, type PlxTables, readPlxTables, textOf, wholeOf } from './plx-tables.ts'

/**
 * Reads a curriculum of «Планы СПО». Officials and authors, whom the file names, are not taken.
 *
 * @throws RefusedError when the bytes are no such file, empty, broken or oversized.
 */
export function readPlx(bytes: Uint8Array): CurriculumFile {
  const tables = readPlxTables(bytes)
  const plan = tables.rows('Планы')[0] ?? {}
  const programme = programmeOf(tables, plan)
  const semestersPerCourse =
    wholeOf(tables.document, 'СеместровНаКурсе') || wholeOf(plan, 'СеместровНаКурсе') || 2
  return {
    code: textOf(programme, 'Шифр') ?? '',
    name: textOf(programme, 'Название') ?? '',
    qualification: textOf(plan, 'Квалификация') ?? wordOf(programme, 'Квалификация'),
    admissionYear: wholeOf(plan, 'ГодНачалаПодготовки') ?? null,
    entryGrade: entryGradeOf(tables, plan),
    termMonths: termOf(plan),
    declaredCourses: wholeOf(tables.document, 'ЧислоКурсов') ?? wholeOf(plan, 'ЧислоКурсов') ?? null,
    semestersPerCourse,
    rows: plxRows(tables, semestersPerCourse),
    jointControls: plxJointControls(tables, semestersPerCourse),
    calendar: plxCalendar(tables),
    rooms: tables.rows('ПланыКабинеты').map(room => ({
      section: textOf(room, 'Раздел') ?? '',
      name: textOf(room, 'Наименование') ?? '',
    })),
    note: textOf(plan, 'Примечание'),
  }
}

/** The programme that the plan names as its own; a profile nested in it has no code of its own. */
function programmeOf(tables: PlxTables, plan: PlxRow): PlxRow {
  const programmes = tables.rows('ООП').filter(row => row.Шифр)
  return programmes.find(row => row.Код === plan.КодАктивногоООП) ?? programmes[0] ?? {}
}

/** In some files the attribute holds a number of a dictionary that the file lacks. */
function wordOf(row: PlxRow, name: string): string | null {
  const text = textOf(row, name)
  return text !== null && /^\d+$/.test(text) ? null : text
}

function entryGradeOf(tables: PlxTables, plan: PlxRow): CurriculumFile['entryGrade'] {
  const base = tables.rows('СправочникБазы').find(row => row.Код === plan.КодБазы)
  const name = base?.Наименование?.toLowerCase() ?? ''
  if (name.includes('основное общее')) return 'grade9'
  if (name.includes('среднее общее')) return 'grade11'
  return null
}

function termOf(plan: PlxRow): number | null {
  const years = wholeOf(plan, 'СрокОбучения')
  const months = wholeOf(plan, 'СрокОбученияМесяцев')
  return years === undefined && months === undefined ? null : (years ?? 0) * 12 + (months ?? 0)
}
