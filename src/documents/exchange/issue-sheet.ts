import { allSentences } from '#domain/all-sentences.ts'
import type { WorkbookIssue } from '#domain/exchange/workbook-issue.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language, Text } from '#domain/values/text.ts'
import type { CellLook, CellToWrite } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'

const HEADING: CellLook = { bold: true, fill: 'DCE6F1', border: true, wrap: true }
const ERROR: CellLook = { bold: true, ink: '9C0006', fill: 'FFC7CE', border: true, wrap: true }
const WARNING: CellLook = { ink: '9C5700', fill: 'FFEB9C', border: true, wrap: true }
const PLAIN: CellLook = { border: true, wrap: true, format: '@' }

const words = {
  sheet: { ru: 'Замечания', en: 'Remarks' },
  done: { ru: 'Исправлено', en: 'Done' },
  error: { ru: 'ошибка', en: 'error' },
  warning: { ru: 'замечание', en: 'warning' },
  headings: [
    { ru: '', en: '' },
    { ru: 'Лист', en: 'Sheet' },
    { ru: 'Строка', en: 'Row' },
    { ru: 'Ячейка', en: 'Cell' },
    { ru: 'Столбец', en: 'Column' },
    { ru: 'Значение', en: 'Value' },
    { ru: 'Что не так и что сделать', en: 'What is wrong and what to do' },
  ] satisfies Text[],
} as const

/** Writes what is wrong with a file as a sheet to work through: errors first, with a column to tick off. */
export function writeIssues(
  issues: readonly WorkbookIssue[],
  fileName: string,
  language: Language,
): Promise<Buffer> {
  const headings = [...words.headings, words.done].map(heading => ({
    value: heading[language],
    look: HEADING,
  }))
  const rows = inOrder(issues).map(issue => rowOf(issue, language))
  const title: CellToWrite[] = [{ value: fileName, look: { bold: true, size: 14 } }]
  return writeSheets([
    {
      name: words.sheet[language],
      widths: [12, 28, 8, 9, 24, 28, 70, 12],
      rows: [title, headings, ...rows],
      frozenRows: 2,
      filter: `A2:H${rows.length + 2}`,
      landscape: true,
      printTitles: '2:2',
    },
  ])
}

const inOrder = (issues: readonly WorkbookIssue[]): readonly WorkbookIssue[] => [
  ...issues.filter(({ severity }) => severity === 'error'),
  ...issues.filter(({ severity }) => severity === 'warning'),
]

function rowOf(issue: WorkbookIssue, language: Language): CellToWrite[] {
  const { severity, sheet, row, cell, column, value } = issue
  const look = severity === 'error' ? ERROR : WARNING
  const plain = [sheet, row, cell, column, value, sayRefusal(issue, language, allSentences), null]
  return [{ value: words[severity][language], look }, ...plain.map(text => ({ value: text, look: PLAIN }))]
}
