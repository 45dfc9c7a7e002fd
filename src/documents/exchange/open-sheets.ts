import { type RegisterName, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { registerByHeadings } from '#domain/exchange/match-headings.ts'
import {
  MOST_ROWS_ABOVE,
  type RegisterReader,
  type RegisterReading,
  registerReader,
} from '#domain/exchange/register-reader.ts'
import { type IssueList, sheetIssue } from '#domain/exchange/workbook-issue.ts'
import { foldLookAlikes } from '#domain/values/look-alikes.ts'
import { nearestPhrase } from '#domain/values/nearest.ts'
import type { SheetRow } from '#domain/values/sheet-cell.ts'
import type { RowTaker, SheetFoot, SheetHead, SheetOpener } from '../sheets/read-sheets.ts'
import { readStamp } from './about-sheet.ts'
import { ABOUT_SHEET, OWN_SHEETS } from './own-sheets.ts'

/** Is told of each sheet that is about to be read: which of how many it is. */
export type SheetTeller = (sheet: {
  readonly name: string
  readonly number: number
  readonly of: number
}) => void

/** The sheets of a workbook, each read as the register whose name it bears or whose headings it has. */
export interface OpenSheets {
  readonly takerOf: SheetOpener
  /** Closes all sheets; gives what they hold in the order in which they stand. */
  finish(feet: readonly SheetFoot[]): RegisterReading[]
  /** The names of the sheets that were not read as a register. */
  strangers(): readonly string[]
  /** The number of the newest change when the workbook was taken out, as its first sheet tells. */
  takenOut(): number | null
}

interface OpenSheet {
  readonly sheet: string
  readonly register: RegisterName
  readonly reader: RegisterReader
}

/** Opens the sheets of a workbook one after another; what cannot be read as a register goes to `issues`. */
export function openSheets(issues: IssueList, onSheet: SheetTeller): OpenSheets {
  const open: OpenSheet[] = []
  const strangers = new Set<string>()
  let takenOut: number | null = null

  function read(register: RegisterName, sheet: string): RegisterReader {
    const reader = registerReader(registerOf(register), sheet, issues)
    open.push({ sheet, register, reader })
    return reader
  }

  /** A sheet of another name is taken by its headings for a register that has no sheet of its own. */
  function takeStranger(sheet: string, all: readonly SheetHead[]): RowTaker {
    strangers.add(sheet)
    let reader: RegisterReader | undefined
    let rowsAbove = 0
    const recognise = (row: SheetRow): RegisterReader | undefined => {
      const register = registerByHeadings(row, registersWithout(all, open))
      if (!register) return undefined
      strangers.delete(sheet)
      const facts = { sheet, taken: register.name }
      issues.add(sheetIssue({ severity: 'warning', code: 'sheet.taken-as', facts }, sheet, register.name))
      return read(register.name as RegisterName, sheet)
    }
    return row => {
      rowsAbove += 1
      if (!reader && rowsAbove <= MOST_ROWS_ABOVE) reader = recognise(row)
      reader?.take(row)
    }
  }

  return {
    takerOf({ name }, all) {
      onSheet({ name, number: all.findIndex(sheet => sheet.name === name) + 1, of: all.length })
      if (name === ABOUT_SHEET) {
        return row => {
          takenOut ??= readStamp(row)
        }
      }
      if (OWN_SHEETS.includes(name)) return undefined
      const register = registerNamed(name)
      if (!register) return takeStranger(name, all)
      const twin = open.find(other => other.register === register)
      if (!twin) {
        const reader = read(register, name)
        return row => reader.take(row)
      }
      const facts = { other: twin.sheet }
      issues.add(sheetIssue({ severity: 'error', code: 'sheet.twice', facts }, name, register))
      return undefined
    },
    finish(feet) {
      for (const sheet of strangers) reportStranger(sheet, issues)
      return open.map(({ sheet, reader }) =>
        reader.finish(feet.find(foot => foot.name === sheet)?.merges ?? []),
      )
    },
    strangers: () => [...strangers],
    takenOut: () => takenOut,
  }
}

/** The registers by the names that their sheets may bear, look-alike letters folded. */
const BY_NAME: ReadonlyMap<string, RegisterName> = new Map(
  registerNames.flatMap(name => {
    const { title } = registerOf(name)
    return [title.en, title.ru, name].map(written => [foldLookAlikes(written), name] as const)
  }),
)

const registerNamed = (sheet: string): RegisterName | undefined => BY_NAME.get(foldLookAlikes(sheet))

/** The registers for which no sheet stands in the workbook by name, and none was taken so far. */
function registersWithout(all: readonly SheetHead[], open: readonly OpenSheet[]) {
  const there = new Set([
    ...all.map(({ name }) => registerNamed(name)),
    ...open.map(({ register }) => register),
  ])
  return registerNames.filter(name => !there.has(name)).map(registerOf)
}

function reportStranger(sheet: string, issues: IssueList): void {
  const titles = registerNames.map(name => registerOf(name).title)
  const facts = { sheet, nearest: nearestPhrase(sheet, titles) ?? null }
  issues.add(sheetIssue({ severity: 'warning', code: 'sheet.unknown', facts }, sheet, null))
}
