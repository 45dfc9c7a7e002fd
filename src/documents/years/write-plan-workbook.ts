import { allSentences } from '#domain/all-sentences.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import { type PlanBlockRecord, planBlocks } from '#domain/years/plan-block-record.ts'
import type { PracticeBlock } from '#domain/years/practice-block.ts'
import { registerSheet } from '../sheets/register-sheet.ts'
import { writeSheets } from '../sheets/write-sheets.ts'
import { boardSheet } from './board-sheet.ts'
import { loadSheet } from './load-sheet.ts'
import type { YearBook } from './year-book.ts'

/** Writes a year plan as colleges hang it on the wall: the calendar of the groups, the loads, and every block. */
export function writePlanWorkbook(book: YearBook, language: Language = 'ru'): Promise<Buffer> {
  const records = book.blocks.map(block => blockRecord(block, language) as unknown as AnyRecord)
  return writeSheets([
    boardSheet(book, language),
    loadSheet(book, 'zones', language),
    loadSheet(book, 'employers', language),
    registerSheet(planBlocks as AnyRegister, records, language),
  ])
}

const blockRecord = (block: PracticeBlock, language: Language): PlanBlockRecord => ({
  ...block,
  reason: block.reason === null ? null : sayRefusal(block.reason, language, allSentences),
})
