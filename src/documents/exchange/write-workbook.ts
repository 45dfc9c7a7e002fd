import {
  type ClusterRegisters,
  type RegisterName,
  registerNames,
  registerOf,
} from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord, AnyRegister, Column } from '#domain/values/register.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import type { Language } from '#domain/values/text.ts'
import { registerSheet } from '../sheets/register-sheet.ts'
import type { CellRule, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'
import { aboutSheet } from './about-sheet.ts'
import { LISTS_SHEET } from './own-sheets.ts'

/** Empty rows below the records that still have their drop-downs. */
const ROWS_TO_FILL = 1000

/**
 * Writes a cluster's workbook: one sheet for each register, with drop-downs for words and references, and a first
 * sheet that explains it. Importing it again changes nothing.
 *
 * @param takenOut - the number of the newest change in the database that it is taken out of
 */
export async function writeWorkbook(
  registers: Partial<ClusterRegisters>,
  language: Language = 'ru',
  takenOut: number | null = null,
): Promise<Buffer> {
  const names = registerNames.filter(name => registers[name] !== undefined)
  const lists = openLists()
  const sheets = names.map(name => sheetOf(name, registers, names, lists, language))
  return writeSheets([aboutSheet(names, registers, language, takenOut), ...sheets, lists.sheet()])
}

/** Writes the empty workbook to fill in. */
export async function writeTemplate(language: Language = 'ru'): Promise<Buffer> {
  const empty = Object.fromEntries(registerNames.map(name => [name, []]))
  return writeWorkbook(empty, language)
}

function sheetOf(
  name: RegisterName,
  registers: Partial<ClusterRegisters>,
  names: readonly RegisterName[],
  lists: Lists,
  language: Language,
): SheetToWrite {
  const register = registerOf(name)
  const records = (registers[name] ?? []) as unknown as readonly AnyRecord[]
  const lastRow = records.length + 1 + ROWS_TO_FILL
  const rules = Object.values(register.columns).flatMap((column, at): CellRule[] => {
    const letters = columnLetters(at + 1)
    const list = listFor(column, registers, names, lists, language)
    const hint = column.help?.[language]
    if (list === undefined && hint === undefined) return []
    return [
      {
        range: `${letters}2:${letters}${lastRow}`,
        title: column.title[language],
        ...(list === undefined ? {} : { list }),
        ...(hint === undefined ? {} : { hint }),
      },
    ]
  })
  return { ...registerSheet(register, records, language), rules }
}

/** Where the values stand that a column offers: its words, or the codes on the sheet that it refers to. */
function listFor(
  column: Column,
  registers: Partial<ClusterRegisters>,
  names: readonly RegisterName[],
  lists: Lists,
  language: Language,
): string | undefined {
  if (column.type === 'choice') return lists.of(Object.values(column.choices).map(word => word[language]))
  if (column.type === 'flag') return lists.of(language === 'ru' ? ['да', 'нет'] : ['yes', 'no'])
  if (column.type !== 'reference') return undefined
  const target = names.find(name => name === column.register)
  return target && codesOf(registerOf(target), registers[target]?.length ?? 0, language)
}

function codesOf(register: AnyRegister, count: number, language: Language): string {
  const letters = columnLetters(Object.keys(register.columns).indexOf('code') + 1)
  return `'${register.title[language].replaceAll("'", "''")}'!$${letters}$2:$${letters}$${count + 1 + ROWS_TO_FILL}`
}

/** The drop-downs' words, each list once, in a column of a hidden sheet: a list within a cell's rule is cut at 255. */
interface Lists {
  of(words: readonly string[]): string
  sheet(): SheetToWrite
}

function openLists(): Lists {
  const columns: (readonly string[])[] = []
  return {
    of(words) {
      const known = columns.findIndex(column => column.join('\n') === words.join('\n'))
      const at = known >= 0 ? known : columns.push(words) - 1
      const letters = columnLetters(at + 1)
      return `'${LISTS_SHEET}'!$${letters}$1:$${letters}$${words.length}`
    },
    sheet() {
      const height = Math.max(0, ...columns.map(column => column.length))
      const rows = Array.from({ length: height }, (_, row) =>
        columns.map((column): CellToWrite => ({ value: column[row] ?? null })),
      )
      return { name: LISTS_SHEET, hidden: true, widths: columns.map(() => 24), rows }
    },
  }
}
