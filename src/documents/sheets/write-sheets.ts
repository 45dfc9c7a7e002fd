import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import type { CellLook, CellRule, CellToWrite, SheetToWrite } from './sheet-to-write.ts'

type Worksheet = ReturnType<ExcelJS.stream.xlsx.WorkbookWriter['addWorksheet']>

/** Control characters that XML cannot hold; a sheet is written without them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Writes an .xlsx of the sheets in their order. */
export async function writeSheets(sheets: Iterable<SheetToWrite>): Promise<Buffer> {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  const looks = lookBook()
  for (const sheet of sheets) await writeSheet(workbook, sheet, looks)
  await workbook.commit()
  return Buffer.concat(chunks)
}

async function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  sheet: SheetToWrite,
  looks: (look: CellLook) => Partial<ExcelJS.Style>,
): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    views: viewsOf(sheet),
    pageSetup: pageSetupOf(sheet),
  })
  worksheet.columns = sheet.widths.map((width, at) => {
    const look = sheet.columnLooks?.[at]
    return look ? { width, style: looks(look) } : { width }
  })
  // Cells can be merged only before their rows are written.
  for (const range of sheet.merges ?? []) worksheet.mergeCells(range)
  let number = 0
  for (const cells of sheet.rows) {
    number += 1
    const height = sheet.heights?.[number]
    if (height !== undefined) worksheet.getRow(number).height = height
    writeRow(worksheet, number, cells, looks)
    // Rows leave memory in portions: a pause lets the archive take them.
    if (number % 2000 === 0) await new Promise(resolve => setImmediate(resolve))
  }
  if (sheet.filter) worksheet.autoFilter = sheet.filter
  for (const rule of sheet.rules ?? []) addRule(worksheet, rule)
  worksheet.commit()
}

/** The numbers by which Excel knows paper. */
const PAPER = { A3: 8, A4: 9 } as const

/** Narrow margins in inches: what hangs on a wall has no need of wide ones. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.2 }

function pageSetupOf({ landscape, paper = 'A4', printTitles }: SheetToWrite): Partial<ExcelJS.PageSetup> {
  return {
    orientation: landscape ? 'landscape' : 'portrait',
    paperSize: PAPER[paper] as ExcelJS.PaperSize,
    fitToPage: true,
    fitToHeight: 0,
    margins: MARGINS,
    ...(printTitles === undefined ? {} : { printTitlesRow: printTitles }),
  }
}

/** A frozen part of no rows and no columns would be a broken file. */
function viewsOf({ frozenRows = 0, frozenColumns = 0 }: SheetToWrite): Partial<ExcelJS.WorksheetView>[] {
  if (frozenRows === 0 && frozenColumns === 0) return []
  return [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }]
}

function writeRow(
  worksheet: Worksheet,
  number: number,
  cells: readonly CellToWrite[],
  looks: (look: CellLook) => Partial<ExcelJS.Style>,
): void {
  const row = worksheet.getRow(number)
  cells.forEach((cell, index) => {
    if (cell.value === null && !cell.look && !cell.note) return
    const written = row.getCell(index + 1)
    // A value written into a merged cell would replace that of the cell which stands for the range.
    if (cell.value !== null) written.value = writable(cell.value)
    if (cell.look) written.style = looks(cell.look)
    if (cell.note) written.note = cell.note
  })
  row.commit()
}

const writable = (value: string | number | boolean) =>
  typeof value === 'string' ? value.replace(UNWRITABLE, '') : value

function addRule(worksheet: Worksheet, rule: CellRule): void {
  const hint = rule.hint
    ? { showInputMessage: true, promptTitle: rule.title.slice(0, 32), prompt: rule.hint.slice(0, 255) }
    : {}
  const validation = rule.list
    ? {
        type: 'list',
        allowBlank: true,
        formulae: [rule.list],
        showErrorMessage: true,
        errorStyle: 'warning',
        ...hint,
      }
    : { type: 'any', formulae: [], ...hint }
  const { dataValidations } = worksheet as Worksheet & {
    dataValidations: { add(range: string, validation: unknown): void }
  }
  dataValidations.add(rule.range, validation)
}

/** Each look becomes one style object, because the library compares styles by identity first. */
function lookBook(): (look: CellLook) => Partial<ExcelJS.Style> {
  const styles = new Map<CellLook, Partial<ExcelJS.Style>>()
  return look => {
    const known = styles.get(look)
    if (known) return known
    const style = styleOf(look)
    styles.set(look, style)
    return style
  }
}

function styleOf(look: CellLook): Partial<ExcelJS.Style> {
  const side = { style: 'thin', color: { argb: 'FFBFC5CC' } } as const
  return {
    font: {
      name: 'Calibri',
      size: look.size ?? 11,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      ...(look.ink ? { color: { argb: `FF${look.ink}` } } : {}),
    },
    alignment: {
      vertical: 'top',
      wrapText: look.wrap ?? false,
      ...(look.align ? { horizontal: look.align } : {}),
      ...(look.turn ? { textRotation: look.turn } : {}),
    },
    ...(look.fill
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${look.fill}` } } as const }
      : {}),
    ...(look.border ? { border: { top: side, left: side, bottom: side, right: side } } : {}),
    ...(look.format ? { numFmt: look.format } : {}),
  }
}
