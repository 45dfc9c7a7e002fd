import { dateOfDayNumber } from '#domain/values/local-date.ts'
import { columnLetters, type SheetCell, type SheetRow } from '#domain/values/sheet-cell.ts'

/** The texts of a sheet by row and column, both counted from 1; an empty cell is an empty text. */
export interface SheetGrid {
  readonly sheet: string
  readonly lastRow: number
  readonly lastColumn: number
  text(row: number, column: number): string
}

/** A grid of the rows of a sheet. */
export function gridOf(sheet: string, rows: readonly SheetRow[]): SheetGrid {
  const texts = new Map(rows.map(({ number, cells }) => [number, Array.from(cells, textOf)]))
  return {
    sheet,
    lastRow: rows.reduce((last, { number }) => Math.max(last, number), 0),
    lastColumn: rows.reduce((last, { cells }) => Math.max(last, cells.length), 0),
    text: (row, column) => texts.get(row)?.[column - 1] ?? '',
  }
}

/** The name of a cell: `E8`. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** A text in one line: Office writes the ends of a cell's lines as `_x000D_`, or as they are. */
export const inOneLine = (text: string): string =>
  text
    .replace(/_x000D_/gi, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()

const EXCEL_DAY_OF_1970 = 25_569

function textOf(cell: SheetCell | undefined): string {
  if (!cell) return ''
  if (cell.kind === 'date') return dateOfDayNumber(Math.floor(Number(cell.value)) - EXCEL_DAY_OF_1970)
  return inOneLine(String(cell.value))
}
