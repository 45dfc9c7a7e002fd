import { type PublishedWarning, publishedWarning } from '#domain/timetables/published-warning.ts'
import type { SheetRow } from '#domain/values/sheet-cell.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { layoutOf, looksLikeDaySheet } from './day-sheet-layout.ts'
import { type DayReading, readDaySheet } from './read-day-sheet.ts'
import { gridOf, type SheetGrid } from './sheet-grid.ts'

/** What was read from a workbook: a day for each of its sheets that is one. */
export interface WorkbookDays {
  readonly days: readonly DayReading[]
  /** Of sheets that were passed over; those of a day stand with it. */
  readonly warnings: readonly PublishedWarning[]
}

/**
 * Reads the workbook of a published timetable, an .xlsx whatever its name: a sheet for each day. Empty sheets do not
 * matter; others that are hidden, or no days, are passed over with a warning while at least one sheet is a day.
 *
 * @throws RefusedError when the bytes are no workbook, or no sheet has the layout of a day.
 */
export async function readDayWorkbook(bytes: Uint8Array): Promise<WorkbookDays> {
  const sheets: { readonly grid: SheetGrid; readonly hidden: boolean }[] = []
  for (const { name, hidden, rows } of await gatherSheets(bytes)) {
    if (rows.length > 0 || !hidden) sheets.push({ grid: gridOf(name, rows), hidden })
  }
  const filled = sheets.filter(({ grid }) => grid.lastRow > 0)
  const days = filled.filter(({ grid, hidden }) => !hidden && looksLikeDaySheet(grid))
  const [first] = filled.length > 0 ? filled : sheets
  // The first sheet's own refusal says best what is missing.
  if (days.length === 0 && first) layoutOf(first.grid)
  return {
    days: days.map(({ grid }) => readDaySheet(grid)),
    warnings: filled
      .filter(sheet => !days.includes(sheet))
      .map(({ grid }) => publishedWarning('timetable.sheet-passed-over', grid.sheet)),
  }
}

async function gatherSheets(bytes: Uint8Array) {
  const rowsOf = new Map<string, SheetRow[]>()
  const feet = await readSheets(bytes, ({ name }) => {
    const rows: SheetRow[] = []
    rowsOf.set(name, rows)
    return row => {
      if (row.cells.some(cell => cell && String(cell.value).trim() !== '')) rows.push(row)
    }
  })
  return feet.map(({ name, hidden }) => ({ name, hidden, rows: rowsOf.get(name) ?? [] }))
}
