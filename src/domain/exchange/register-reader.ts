import { type AnyRecord, type AnyRegister, type CellValue, keyOf } from '../values/register.ts'
import type { SheetRow } from '../values/sheet-cell.ts'
import { type MatchedColumn, type MatchedHeadings, matchHeadings } from './match-headings.ts'
import { readCell } from './read-cell.ts'
import { recordBook } from './record-book.ts'
import { cellIssue, type IssueList, sheetIssue } from './workbook-issue.ts'

/** Rows above the headings, such as a title, that are passed over before a sheet is given up. */
export const MOST_ROWS_ABOVE = 20

/** A register as one sheet holds it; `rows[i]` is the sheet's row of `records[i]`. */
export interface RegisterReading {
  readonly register: AnyRegister
  readonly sheet: string
  readonly columns: readonly MatchedColumn[]
  /** The records that were read without an error, each key once. */
  records: AnyRecord[]
  rows: number[]
  /** The keys of all rows, those with errors too: what refers to them is not to blame. */
  readonly keys: ReadonlyMap<string, number>
  /** Whether some rows or columns could not be read, so that rules over the whole register would mislead. */
  incomplete: boolean
}

/** Reads the rows of one sheet, one after another, as records of its register. */
export interface RegisterReader {
  take(row: SheetRow): void
  /** Closes the sheet; `merges` are its merged ranges. */
  finish(merges: readonly string[]): RegisterReading
}

/** Begins to read a sheet that holds the register. */
export function registerReader(register: AnyRegister, sheet: string, issues: IssueList): RegisterReader {
  let headings: MatchedHeadings | undefined
  const keyColumn = () => headings?.columns.find(({ field }) => field === register.key[0])
  const book = recordBook(register, sheet, issues, keyColumn)
  let headingRow = 0
  let rowsAbove = 0
  let incomplete = false

  function takeHeadings(row: SheetRow): void {
    headings = matchHeadings(row, register)
    rowsAbove += 1
    if (!headings) return
    headingRow = row.number
    incomplete = reportHeadings(headings, row, register, sheet, issues)
  }

  function takeRecord(row: SheetRow, columns: readonly MatchedColumn[]): void {
    if (columns.every(({ position }) => row.cells[position - 1] === undefined)) return
    const fields = readFields(row, columns, register, sheet, issues)
    if (isWhole(fields, register)) {
      if (!book.add(fields, row.number)) incomplete = true
      return
    }
    incomplete = true
    if (register.key.every(field => fields[field] !== undefined))
      book.note(keyOf(register, fields), row.number)
  }

  return {
    take(row) {
      if (headings) takeRecord(row, headings.columns)
      else if (rowsAbove < MOST_ROWS_ABOVE) takeHeadings(row)
    },
    finish(merges) {
      if (!headings) reportNoHeadings(rowsAbove === 0, register, sheet, issues)
      const merged = merges.filter(range => lastRowOf(range) > headingRow)
      for (const range of merged) {
        issues.add(
          sheetIssue({ severity: 'error', code: 'sheet.merged', facts: { range } }, sheet, register.name),
        )
      }
      const { records, rows, keys } = book
      const columns = headings?.columns ?? []
      return {
        register,
        sheet,
        columns,
        records,
        rows,
        keys,
        incomplete: incomplete || !headings || merged.length > 0,
      }
    },
  }
}

/** Reports what is to be said about the headings; gives whether some of them are missing. */
function reportHeadings(
  headings: MatchedHeadings,
  row: SheetRow,
  register: AnyRegister,
  sheet: string,
  issues: IssueList,
): boolean {
  for (const { remark, position, heading } of headings.remarks) {
    if (position === null) {
      issues.add({ ...sheetIssue(remark, sheet, register.name), row: row.number, column: heading })
    } else {
      const place = { sheet, register: register.name, row: row.number, column: position, heading }
      issues.add(cellIssue(remark, place, row.cells[position - 1]))
    }
  }
  return headings.remarks.some(({ remark }) => remark.severity === 'error')
}

function reportNoHeadings(isEmpty: boolean, register: AnyRegister, sheet: string, issues: IssueList): void {
  const headings = Object.values(register.columns).map(column => column.title)
  const code = isEmpty ? 'sheet.empty' : 'sheet.no-headings'
  issues.add(sheetIssue({ severity: 'error', code, facts: { headings } }, sheet, register.name))
}

type Fields = Readonly<Record<string, CellValue | undefined>>

function readFields(
  row: SheetRow,
  columns: readonly MatchedColumn[],
  register: AnyRegister,
  sheet: string,
  issues: IssueList,
): Fields {
  const fields: Record<string, CellValue | undefined> = {}
  for (const { field, column, position, heading } of columns) {
    const cell = row.cells[position - 1]
    const reading = readCell(cell, column)
    fields[field] = reading.value
    for (const remark of reading.remarks) {
      const place = { sheet, register: register.name, row: row.number, column: position, heading }
      issues.add(cellIssue(remark, place, cell))
    }
  }
  return fields
}

const isWhole = (fields: Fields, register: AnyRegister): fields is AnyRecord =>
  Object.keys(register.columns).every(field => fields[field] !== undefined)

const lastRowOf = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0)
