import { keyInWords } from '../values/key-in-words.ts'
import { type AnyRecord, type AnyRegister, keyOf } from '../values/register.ts'
import { columnLetters } from '../values/sheet-cell.ts'
import type { MatchedColumn } from './match-headings.ts'
import { showValue } from './show-cell.ts'
import { type IssueList, sheetIssue } from './workbook-issue.ts'

/** The records of one sheet, each key once; `rows[i]` is the sheet's row of `records[i]`. */
export interface RecordBook {
  readonly records: AnyRecord[]
  readonly rows: number[]
  /** The row of every key, also of rows with errors: what refers to them is not to blame. */
  readonly keys: ReadonlyMap<string, number>
  /** Adds a record that was read whole; gives whether it stands in no conflict with an earlier row. */
  add(record: AnyRecord, row: number): boolean
  /** Notes the key of a row that could not be read whole. */
  note(key: string, row: number): void
}

/**
 * Opens the book of a sheet that holds the register.
 *
 * @param keyColumn - the column of the sheet in which a key begins
 */
export function recordBook(
  register: AnyRegister,
  sheet: string,
  issues: IssueList,
  keyColumn: () => MatchedColumn | undefined,
): RecordBook {
  const records: AnyRecord[] = []
  const rows: number[] = []
  const keys = new Map<string, number>()
  const byKey = new Map<string, AnyRecord>()

  function reportTwice(record: AnyRecord, row: number, first: number, same: boolean): void {
    const facts = { key: keyInWords(register, record), first }
    const remark = same
      ? ({ severity: 'warning', code: 'record.repeated', facts } as const)
      : ({ severity: 'error', code: 'record.conflicting', facts } as const)
    const column = keyColumn()
    issues.add({
      ...sheetIssue(remark, sheet, register.name),
      row,
      column: column?.heading ?? null,
      cell: column ? `${columnLetters(column.position)}${row}` : null,
      value: shownKey(register, record),
    })
  }

  return {
    records,
    rows,
    keys,
    note(key, row) {
      if (!keys.has(key)) keys.set(key, row)
    },
    add(record, row) {
      const key = keyOf(register, record)
      const first = keys.get(key)
      if (first === undefined) {
        keys.set(key, row)
        byKey.set(key, record)
        records.push(record)
        rows.push(row)
        return true
      }
      const earlier = byKey.get(key)
      const same = earlier !== undefined && sameRecord(register, earlier, record)
      reportTwice(record, row, first, same)
      return same
    },
  }
}

/** A record's key as its cells show it. */
const shownKey = (register: AnyRegister, record: AnyRecord): string =>
  register.key
    .flatMap(field => {
      const column = register.columns[field]
      return column ? [showValue(record[field], column) ?? ''] : []
    })
    .join(' ')

const sameRecord = (register: AnyRegister, one: AnyRecord, other: AnyRecord): boolean =>
  Object.keys(register.columns).every(field => one[field] === other[field])
