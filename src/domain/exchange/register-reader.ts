import { type AnyRecord, type AnyRegister, type CellValue, keyOf } from '../values/register.ts'
import type { SheetRow } from '../values/sheet-cell.ts'
import { type MatchedColumn, type MatchedHeadings, matchHeadings } from './match-headings.ts'
import { readCell } from './read-cell.ts'
import { cellIssue, type IssueList, sheetIssue } from './workbook-issue.ts'

/** Rows above the headings, such as a title, that are passed over before a sheet is given up. */
const MOST_ROWS_ABOVE = 20

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
  const records: AnyRecord[] = []
  const rows: number[] = []
  const keys = new Map<string, number>()
  const recordByKey = new Map<string, AnyRecord>()
  let headings: MatchedHeadings | undefined
  let headingRow = 0
  let rowsAbove = 0
  let incomplete = false

  const report = (severity: 'error' | 'warning', code: string, facts: Record<string, string | number>) =>
    issues.add(sheetIssue({ severity, code, facts }, sheet, register.name))

  function takeHeadings(row: SheetRow): void {
    headings = matchHeadings(row, register)
    rowsAbove += 1
    if (!headings) return
    headingRow = row.number
    for (const { remark, position } of headings.remarks) {
      if (remark.severity === 'error') incomplete = true
      const cell = position === null ? undefined : row.cells[position - 1]
      const heading = String(remark.facts.heading)
      issues.add(
        position === null
          ? { ...sheetIssue(remark, sheet, register.name), row: row.number, column: heading }
          : cellIssue(
              remark,
              { sheet, register: register.name, row: row.number, column: position, heading },
              cell,
            ),
      )
    }
  }

  function takeRecord(row: SheetRow, columns: readonly MatchedColumn[]): void {
    if (columns.every(({ position }) => row.cells[position - 1] === undefined)) return
    const record = readRow(row, columns)
    const key = register.key.every(field => record.fields[field] !== undefined)
      ? keyOf(register, record.fields)
      : undefined
    if (!record.complete || key === undefined) {
      incomplete = true
      if (key !== undefined && !keys.has(key)) keys.set(key, row.number)
      return
    }
    takeOnce(record.fields as AnyRecord, key, row.number)
  }

  function readRow(row: SheetRow, columns: readonly MatchedColumn[]) {
    const fields: Record<string, CellValue | undefined> = {}
    let complete = columns.length === Object.keys(register.columns).length
    for (const { field, column, position, heading } of columns) {
      const cell = row.cells[position - 1]
      const reading = readCell(cell, column)
      fields[field] = reading.value
      if (reading.value === undefined) complete = false
      for (const remark of reading.remarks) {
        issues.add(
          cellIssue(
            remark,
            { sheet, register: register.name, row: row.number, column: position, heading },
            cell,
          ),
        )
      }
    }
    return { fields, complete }
  }

  function takeOnce(record: AnyRecord, key: string, row: number): void {
    const earlier = keys.get(key)
    if (earlier === undefined) {
      keys.set(key, row)
      recordByKey.set(key, record)
      records.push(record)
      rows.push(row)
      return
    }
    const first = recordByKey.get(key)
    const same = first !== undefined && sameRecord(register, first, record)
    if (!same) incomplete = true
    issues.add({
      ...sheetIssue(
        {
          severity: same ? 'warning' : 'error',
          code: same ? 'record.repeated' : 'record.conflicting',
          facts: { key: key.replaceAll('~', ' '), first: earlier },
        },
        sheet,
        register.name,
      ),
      row,
      value: key,
    })
  }

  return {
    take(row) {
      if (headings) takeRecord(row, headings.columns)
      else if (rowsAbove < MOST_ROWS_ABOVE) takeHeadings(row)
    },
    finish(merges) {
      if (!headings) {
        incomplete = true
        report('error', rowsAbove === 0 ? 'sheet.empty' : 'sheet.no-headings', {
          headings: Object.values(register.columns)
            .map(column => column.title.ru)
            .join(', '),
        })
      }
      for (const range of merges) {
        if (lastRowOf(range) <= headingRow) continue
        incomplete = true
        report('error', 'sheet.merged', { range })
      }
      return { register, sheet, columns: headings?.columns ?? [], records, rows, keys, incomplete }
    },
  }
}

const lastRowOf = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0)

const sameRecord = (register: AnyRegister, one: AnyRecord, other: AnyRecord): boolean =>
  Object.keys(register.columns).every(field => one[field] === other[field])
