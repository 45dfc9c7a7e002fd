import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import type { AnyRecord, AnyRegister, CellValue, Column } from '#domain/values/register.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import type { Language } from '#domain/values/text.ts'
import { type CellLook, type CellToWrite, dateSerial, type SheetToWrite } from './sheet-to-write.ts'
import { writeSheets } from './write-sheets.ts'

const HEADING: CellLook = { bold: true, fill: 'DCE6F1', wrap: true, border: true }
const OPTIONAL_HEADING: CellLook = { ...HEADING, bold: false }

/**
 * Writes the rows of one register as a workbook of one sheet: what a list shows, with its filters applied.
 * The sheet can be filled in and imported like that of the cluster's workbook.
 */
export async function writeRegister(
  register: AnyRegister,
  records: Iterable<AnyRecord>,
  language: Language,
): Promise<Buffer> {
  return writeSheets([registerSheet(register, records, language)])
}

/** The sheet of a register: a frozen row of headings with notes and filter buttons, and one row for each record. */
export function registerSheet(
  register: AnyRegister,
  records: Iterable<AnyRecord>,
  language: Language,
): SheetToWrite {
  const columns = Object.entries(register.columns)
  return {
    name: register.title[language],
    widths: columns.map(([, column]) => widthOf(column, language)),
    columnLooks: columns.map(([, column]) => lookOf(column)),
    rows: rowsOf(columns, records, language),
    frozenRows: 1,
    frozenColumns: 1,
    filter: `A1:${columnLetters(columns.length)}1`,
  }
}

function* rowsOf(
  columns: readonly [string, Column][],
  records: Iterable<AnyRecord>,
  language: Language,
): Generator<readonly CellToWrite[]> {
  yield columns.map(([, column]) => headingCell(column, language))
  for (const record of records) {
    yield columns.map(([field, column]) => recordCell(record[field] ?? null, column, language))
  }
}

function headingCell(column: Column, language: Language): CellToWrite {
  const look = column.required ? HEADING : OPTIONAL_HEADING
  const note = column.help?.[language]
  return note === undefined
    ? { value: column.title[language], look }
    : { value: column.title[language], look, note }
}

const DATE: CellLook = { format: 'dd.mm.yyyy', align: 'left' }
const MONEY: CellLook = { format: '#,##0.00' }
const TEXT: CellLook = { format: '@' }
const WHOLE: CellLook = { format: '0' }
const FREE: CellLook = {}

/** A record's value as its cell shows it: words for choices, roubles for kopecks, a serial number for a date. */
function recordCell(value: CellValue, column: Column, language: Language): CellToWrite {
  if (value === null) return { value: null }
  return { value: shown(value, column, language), look: lookOf(column) }
}

function shown(
  value: string | number | boolean,
  column: Column,
  language: Language,
): string | number | boolean {
  switch (column.type) {
    case 'date':
      return dateOrText(String(value))
    case 'money':
      return Number(value) / 100
    case 'choice':
      return column.choices[String(value)]?.[language] ?? String(value)
    case 'flag':
      return language === 'ru' ? (value ? 'да' : 'нет') : value ? 'yes' : 'no'
    default:
      return value
  }
}

function dateOrText(text: string): string | number {
  const date: LocalDate | undefined = parseLocalDate(text)
  return date === undefined ? text : dateSerial(date)
}

function lookOf(column: Column): CellLook {
  switch (column.type) {
    case 'date':
      return DATE
    case 'money':
      return MONEY
    case 'integer':
      return WHOLE
    case 'decimal':
      return FREE
    default:
      return TEXT
  }
}

function widthOf(column: Column, language: Language): number {
  const heading = column.title[language].length + 3
  switch (column.type) {
    case 'text':
      return Math.min(50, Math.max(heading, column.maxLength / 4))
    case 'choice':
      return Math.min(
        40,
        Math.max(heading, ...Object.values(column.choices).map(word => word[language].length + 3)),
      )
    case 'reference':
      return Math.max(heading, 14)
    default:
      return Math.max(heading, 12)
  }
}
