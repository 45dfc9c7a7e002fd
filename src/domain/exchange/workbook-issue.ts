import { columnLetters, type SheetCell } from '../values/sheet-cell.ts'
import type { CellRemark } from './cell-remark.ts'
import { showCell } from './show-cell.ts'

/** What is to be said about a place of a workbook; `null` where it concerns more than one row, column or cell. */
export interface WorkbookIssue extends CellRemark {
  readonly sheet: string
  /** The name of the register that the sheet holds. */
  readonly register: string | null
  /** From 1, as the spreadsheet counts. */
  readonly row: number | null
  /** The column's heading. */
  readonly column: string | null
  /** Such as `C7`. */
  readonly cell: string | null
  /** What stands in the cell. */
  readonly value: string | null
}

/** More issues than this are counted and no longer listed. */
export const MOST_ISSUES = 10_000

/** Gathers issues in the order of the workbook, and counts those beyond what a person could read. */
export interface IssueList {
  add(issue: WorkbookIssue): void
  readonly issues: readonly WorkbookIssue[]
  /** How many were not listed. */
  readonly unlisted: number
}

/** An empty list of issues. */
export function issueList(): IssueList {
  const issues: WorkbookIssue[] = []
  let unlisted = 0
  return {
    add(issue) {
      if (issues.length < MOST_ISSUES) issues.push(issue)
      else unlisted += 1
    },
    issues,
    get unlisted() {
      return unlisted
    },
  }
}

/** An issue of a whole sheet. */
export const sheetIssue = (remark: CellRemark, sheet: string, register: string | null): WorkbookIssue => ({
  ...remark,
  sheet,
  register,
  row: null,
  column: null,
  cell: null,
  value: null,
})

/** An issue of one cell; `column` counts from 1. */
export function cellIssue(
  remark: CellRemark,
  place: { sheet: string; register: string; row: number; column: number; heading: string },
  cell: SheetCell | undefined,
): WorkbookIssue {
  return {
    ...remark,
    sheet: place.sheet,
    register: place.register,
    row: place.row,
    column: place.heading,
    cell: `${columnLetters(place.column)}${place.row}`,
    value: cell === undefined ? null : showCell(cell),
  }
}
