import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import { parseLocalTime } from '#domain/values/local-time.ts'
import {
  type AnyRecord,
  type AnyRegister,
  type CellValue,
  type Column,
  namingKey,
} from '#domain/values/register.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import type { Language } from '#domain/values/text.ts'
import {
  type CellLook,
  type CellToWrite,
  dateSerial,
  type SheetToWrite,
  timeSerial,
} from './sheet-to-write.ts'
import { writeSheets } from './write-sheets.ts'

/** The width of a column of names, in characters. */
const NAMED = 34

const HEADING: CellLook = { bold: true, fill: 'DCE6F1', wrap: true, border: true }
const OPTIONAL_HEADING: CellLook = { ...HEADING, bold: false }

/** What of a register a list on the screen shows: some columns in their order, and what its references read like. */
export interface ShownList {
  readonly columns: readonly string[]
  /** Register → code → label. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/**
 * Writes the rows of one register as a workbook of one sheet. Told what a list shows, it holds just that, for people;
 * else every column, so that the sheet can be filled in and imported like that of the cluster's workbook.
 */
export async function writeRegister(
  register: AnyRegister,
  records: Iterable<AnyRecord>,
  language: Language,
  shown?: ShownList,
): Promise<Buffer> {
  return writeSheets([registerSheet(register, records, language, shown)])
}

/** The sheet of a register: a frozen row of headings with notes and filter buttons, and one row for each record. */
export function registerSheet(
  register: AnyRegister,
  records: Iterable<AnyRecord>,
  language: Language,
  shown?: ShownList,
): SheetToWrite {
  const columns = Object.entries(register.columns)
  const written = shown ? shown.columns.flatMap(name => columns.filter(([own]) => own === name)) : columns
  return {
    name: register.title[language],
    widths: written.map(([, column]) =>
      shown && (column.type === 'reference' || (column.type === 'text' && column.naming))
        ? NAMED
        : widthOf(column, language),
    ),
    columnLooks: written.map(([, column]) => lookOf(column)),
    rows: rowsOf(written, records, language, shown),
    frozenRows: 1,
    frozenColumns: 1,
    filter: `A1:${columnLetters(written.length)}1`,
  }
}

function* rowsOf(
  columns: readonly [string, Column][],
  records: Iterable<AnyRecord>,
  language: Language,
  shown: ShownList | undefined,
): Generator<readonly CellToWrite[]> {
  yield columns.map(([, column]) => headingCell(column, language))
  for (const record of records) {
    yield columns.map(([field, column]) =>
      recordCell(labelled(record, field, column, shown), column, language),
    )
  }
}

/** A reference, or a text that names a record, by what it reads like, where people read the sheet. */
function labelled(record: AnyRecord, field: string, column: Column, shown: ShownList | undefined): CellValue {
  const value = record[field] ?? null
  if (!shown || value === null) return value
  if (column.type === 'reference') return shown.labels[column.register]?.[String(value)] ?? value
  if (column.type !== 'text' || !column.naming) return value
  return shown.labels[column.naming.register]?.[namingKey(column.naming, record, value)] ?? value
}

function headingCell(column: Column, language: Language): CellToWrite {
  const look = column.required ? HEADING : OPTIONAL_HEADING
  const note = column.help?.[language]
  return note === undefined
    ? { value: column.title[language], look }
    : { value: column.title[language], look, note }
}

const DATE: CellLook = { format: 'dd.mm.yyyy', align: 'left' }
const TIME: CellLook = { format: 'hh:mm', align: 'left' }
const MONEY: CellLook = { format: '#,##0.00' }
const TEXT: CellLook = { format: '@' }
const WHOLE: CellLook = { format: '0' }
const FREE: CellLook = {}

/** A record's value as its cell shows it: words for choices, roubles for kopecks, serial numbers for dates and times. */
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
    case 'time':
      return timeOrText(String(value))
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

function timeOrText(text: string): string | number {
  const time = parseLocalTime(text)
  return time === undefined ? text : timeSerial(time)
}

function lookOf(column: Column): CellLook {
  switch (column.type) {
    case 'date':
      return DATE
    case 'time':
      return TIME
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
