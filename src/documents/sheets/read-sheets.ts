import { damagedFile, oversizedFile } from '#domain/files/unreadable-file.ts'
import { columnNumber, type SheetCell, type SheetRow } from '#domain/values/sheet-cell.ts'
import { scanXml } from '../xml/scan-xml.ts'
import type { XmlAttributes } from '../xml/xml-scanner.ts'
import { readDateStyles } from './number-formats.ts'
import { type Archive, openWorkbookArchive, WORKBOOK_LIMITS } from './open-archive.ts'
import { readSharedStrings, unescapeControls } from './shared-strings.ts'
import { findWorkbookParts, type SheetPart } from './workbook-parts.ts'

/** A sheet that is about to be read. */
export interface SheetHead {
  readonly name: string
  readonly hidden: boolean
}

/** Takes a sheet's rows that hold anything, one after another. */
export type RowTaker = (row: SheetRow) => void

/** A sheet that was read to its end, with its merged ranges such as `A2:A5`. */
export interface SheetFoot extends SheetHead {
  readonly merges: readonly string[]
}

/** Rows with content in one sheet, beyond which a workbook is refused. */
const MOST_ROWS = 300_000

/** Excel's last column, XFD. */
const LAST_COLUMN = 16_384

/** Between 1 January 1900 and 1 January 1904. */
const DAYS_TO_1904 = 1462

interface CellSources {
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
}

/** Says who takes the rows of a sheet, or that nobody wants it; `all` are the sheets of the workbook in their order. */
export type SheetOpener = (sheet: SheetHead, all: readonly SheetHead[]) => RowTaker | undefined

/**
 * Reads the sheets of an .xlsx row by row, each as `takerOf` says.
 * Rows without content are passed over, however many there are.
 *
 * @throws RefusedError when the bytes are no workbook or a broken, locked or oversized one.
 */
export async function readSheets(
  bytes: Uint8Array,
  takerOf: SheetOpener,
  limits = WORKBOOK_LIMITS,
): Promise<SheetFoot[]> {
  const archive = await openWorkbookArchive(bytes, limits)
  try {
    const parts = await findWorkbookParts(archive)
    const sources: CellSources = {
      strings: await readSharedStrings(archive, parts.sharedStrings),
      dateStyles: await readDateStyles(archive, parts.styles),
      from1904: parts.from1904,
    }
    const heads = parts.sheets.map(({ name, hidden }): SheetHead => ({ name, hidden }))
    const feet: SheetFoot[] = []
    for (const [at, sheet] of parts.sheets.entries()) {
      const head = heads[at] ?? sheet
      const taker = takerOf(head, heads)
      feet.push({ ...head, merges: taker ? await readSheet(archive, sheet, sources, taker) : [] })
    }
    return feet
  } finally {
    archive.close()
  }
}

async function readSheet(
  archive: Archive,
  sheet: SheetPart,
  sources: CellSources,
  taker: RowTaker,
): Promise<string[]> {
  const merges: string[] = []
  const reader = rowReader(sources, taker)
  await scanXml(await archive.open(sheet.part), sheet.part, {
    open(name, attributes) {
      if (name === 'mergeCell') merges.push(attributes.ref ?? '')
      else reader.open(name, attributes)
    },
    text: reader.text,
    close: reader.close,
  })
  return merges
}

/** Gathers the cells of one row after another out of the tags of a sheet. */
function rowReader(sources: CellSources, taker: RowTaker) {
  let rowNumber = 0
  let rowsTaken = 0
  let cells: (SheetCell | undefined)[] = []
  let column = 0
  let type = 'n'
  let style = 0
  let formula = false
  let value = ''
  let hasValue = false
  let reading = false

  function openRow(attributes: XmlAttributes): void {
    const stated = Number(attributes.r)
    rowNumber = Number.isInteger(stated) && stated > 0 ? stated : rowNumber + 1
    cells = []
    column = 0
  }

  function openCell(attributes: XmlAttributes): void {
    const letters = /^[A-Z]+/.exec(attributes.r ?? '')?.[0]
    column = (letters && columnNumber(letters)) || column + 1
    type = attributes.t ?? 'n'
    style = Number(attributes.s ?? 0)
    formula = false
    value = ''
    hasValue = false
  }

  function closeCell(): void {
    if (column > LAST_COLUMN || !(hasValue || formula)) return
    const cell = cellOf(sources, type, style, value, formula)
    if (cell) cells[column - 1] = cell
  }

  function closeRow(): void {
    if (cells.length === 0) return
    rowsTaken += 1
    if (rowsTaken > MOST_ROWS) throw oversizedFile('rows', MOST_ROWS)
    taker({ number: rowNumber, cells })
  }

  return {
    open(name: string, attributes: XmlAttributes): void {
      if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (name === 'f') formula = true
      else if (name === 'v' || name === 't') {
        reading = true
        hasValue = true
      }
    },
    text(text: string): void {
      if (reading) value += text
    },
    close(name: string): void {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c') closeCell()
      else if (name === 'row') closeRow()
    },
  }
}

/** A cell by its type, style and value; nothing where it is left empty. */
function cellOf(
  sources: CellSources,
  type: string,
  style: number,
  value: string,
  formula: boolean,
): SheetCell | undefined {
  switch (type) {
    case 's':
      return textCell(sharedString(sources, value), formula)
    case 'inlineStr':
    case 'str':
      return textCell(unescapeControls(value), formula)
    case 'b':
      return { kind: 'flag', value: value === '1', formula }
    case 'e':
      return { kind: 'error', value, formula }
    case 'd':
      return textCell(value, formula)
    default:
      return numberCell(sources, style, value, formula)
  }
}

function sharedString({ strings }: CellSources, number: string): string {
  const text = strings[Number(number)]
  if (text === undefined) throw damagedFile('sharedStrings.xml')
  return text
}

/** A cell of nothing but spaces is left empty, as it looks. */
const textCell = (value: string, formula: boolean): SheetCell | undefined =>
  formula || /\S/.test(value) ? { kind: 'text', value, formula } : undefined

function numberCell(
  sources: CellSources,
  style: number,
  value: string,
  formula: boolean,
): SheetCell | undefined {
  if (value === '') return textCell('', formula)
  const number = Number(value)
  if (Number.isNaN(number)) return { kind: 'text', value, formula }
  if (!sources.dateStyles[style]) return { kind: 'number', value: number, formula }
  // A part of a day is a time without a date, from whichever year a workbook counts.
  const shift = sources.from1904 && number >= 1 ? DAYS_TO_1904 : 0
  return { kind: 'date', value: number + shift, formula }
}
