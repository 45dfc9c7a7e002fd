import { registerReader } from '#domain/exchange/register-reader.ts'
import { issueList, sheetIssue, type WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { type AcademicYear, academicYear } from '#domain/values/academic-year.ts'
import { foldLookAlikes } from '#domain/values/look-alikes.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import type { SheetRow } from '#domain/values/sheet-cell.ts'
import { type PlanBlockRecord, planBlocks } from '#domain/years/plan-block-record.ts'
import { readSheets } from '../sheets/read-sheets.ts'
import { BOARD_SHEETS } from '../years/board-sheet.ts'

const PLAN_BLOCKS: AnyRegister = planBlocks

/** The blocks of a plan's workbook, with everything that is wrong in their sheet. */
export interface PlanReading {
  /** The year that the calendar's heading names; `null` where there is none. */
  readonly year: AcademicYear | null
  readonly blocks: readonly PlanBlockRecord[]
  readonly issues: readonly WorkbookIssue[]
}

/**
 * Reads the blocks of a year plan, as they were written or as somebody has changed them by hand.
 *
 * @throws RefusedError when the bytes are no workbook or a broken, locked or oversized one.
 */
export async function readPlanWorkbook(bytes: Uint8Array): Promise<PlanReading> {
  const issues = issueList()
  const titles = [PLAN_BLOCKS.title.ru, PLAN_BLOCKS.title.en].map(foldLookAlikes)
  let reader: ReturnType<typeof registerReader> | undefined
  let year: AcademicYear | null = null
  const feet = await readSheets(bytes, ({ name }) => {
    if (BOARD_SHEETS.includes(name))
      return row => {
        year ??= yearIn(row)
      }
    if (reader || !titles.includes(foldLookAlikes(name))) return undefined
    const opened = registerReader(PLAN_BLOCKS, name, issues)
    reader = opened
    return row => opened.take(row)
  })
  if (!reader) {
    const facts = { sheets: [PLAN_BLOCKS.title] }
    return {
      year,
      blocks: [],
      issues: [sheetIssue({ severity: 'error', code: 'workbook.no-sheets', facts }, '', null)],
    }
  }
  const sheet = feet.find(({ name }) => titles.includes(foldLookAlikes(name)))
  const reading = reader.finish(sheet?.merges ?? [])
  return { year, blocks: reading.records as unknown as PlanBlockRecord[], issues: issues.issues }
}

/** The academic year that a heading such as «Календарный учебный график 2025/2026» names. */
function yearIn({ cells }: SheetRow): AcademicYear | null {
  const found = /(\d{4})\/\d{4}/.exec(String(cells[0]?.value ?? ''))
  return found ? academicYear(Number(found[1])) : null
}
