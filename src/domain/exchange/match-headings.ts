import { foldLookAlikes } from '../values/look-alikes.ts'
import { nearestPhrase } from '../values/nearest.ts'
import type { AnyRegister, Column } from '../values/register.ts'
import type { SheetRow } from '../values/sheet-cell.ts'
import type { CellRemark } from './cell-remark.ts'

/** A column of a sheet that is known to hold a column of the register. */
export interface MatchedColumn {
  /** The field of the record. */
  readonly field: string
  readonly column: Column
  /** From 1. */
  readonly position: number
  readonly heading: string
}

/** The headings of a sheet: which column holds what, and what is to be said about it. */
export interface MatchedHeadings {
  readonly columns: readonly MatchedColumn[]
  readonly remarks: readonly HeadingRemark[]
}

/** What is to be said about one heading; it has no position where it is missing. */
interface HeadingRemark {
  readonly remark: CellRemark
  readonly position: number | null
  readonly heading: string
}

const foldHeading = (heading: string): string => foldLookAlikes(heading).replace(/[\s*:.]+$/, '')

/**
 * Finds the register's columns in a row by their headings, in Russian or English and in any order;
 * nothing when the row does not look like a row of headings (fewer than two of them are there).
 */
export function matchHeadings(row: SheetRow, register: AnyRegister): MatchedHeadings | undefined {
  const fields = fieldsByHeading(register)
  const columns: MatchedColumn[] = []
  const strange: { heading: string; position: number }[] = []
  const twice: { heading: string; position: number }[] = []
  row.cells.forEach((cell, at) => {
    if (!cell || String(cell.value).trim() === '') return
    const heading = String(cell.value).trim()
    const field = fields.get(foldHeading(heading))
    const column = field === undefined ? undefined : register.columns[field]
    const place = { heading, position: at + 1 }
    if (field === undefined || !column) strange.push(place)
    else if (columns.some(matched => matched.field === field)) twice.push(place)
    else columns.push({ field, column, ...place })
  })
  if (columns.length < Math.min(2, Object.keys(register.columns).length)) return undefined
  return { columns, remarks: remarksOf(register, columns, strange, twice) }
}

/**
 * Tells by a row of headings which register a sheet holds that does not bear its name: the one whose every column is
 * there; of several, the one with most columns.
 */
export function registerByHeadings(
  row: SheetRow,
  candidates: readonly AnyRegister[],
): AnyRegister | undefined {
  const headings = new Set(row.cells.flatMap(cell => (cell ? [foldHeading(String(cell.value))] : [])))
  const isThere = (column: Column, field: string): boolean =>
    [column.title.ru, column.title.en, field].some(title => headings.has(foldHeading(title)))
  const sizeOf = ({ columns }: AnyRegister): number => Object.keys(columns).length
  const [best, other] = candidates
    .filter(candidate => sizeOf(candidate) <= headings.size)
    .filter(({ columns }) => Object.entries(columns).every(([field, column]) => isThere(column, field)))
    .toSorted((one, another) => sizeOf(another) - sizeOf(one))
  return best && other && sizeOf(best) === sizeOf(other) ? undefined : best
}

function fieldsByHeading(register: AnyRegister): Map<string, string> {
  const fields = new Map<string, string>()
  const columns = Object.entries(register.columns)
  // A heading of today goes before one of another column's past.
  for (const [field, { formerly = [] }] of columns) {
    for (const heading of formerly.flatMap(({ ru, en }) => [ru, en])) fields.set(foldHeading(heading), field)
  }
  for (const [field, { title }] of columns) {
    for (const heading of [field, title.en, title.ru]) fields.set(foldHeading(heading), field)
  }
  return fields
}

function remarksOf(
  register: AnyRegister,
  columns: readonly MatchedColumn[],
  strange: readonly { heading: string; position: number }[],
  twice: readonly { heading: string; position: number }[],
): MatchedHeadings['remarks'] {
  const missing = Object.entries(register.columns).filter(([field]) => !columns.some(c => c.field === field))
  const missingTitles = missing.map(([, column]) => column.title)
  return [
    ...missing.map(([, column]) => ({
      remark: {
        severity: 'error',
        code: 'sheet.column-missing',
        facts: { heading: column.title },
      } as const,
      position: null,
      heading: column.title.ru,
    })),
    ...twice.map(({ heading, position }) => ({
      remark: { severity: 'error', code: 'sheet.column-twice', facts: { heading } } as const,
      position,
      heading,
    })),
    ...strange.map(({ heading, position }) => ({
      remark: {
        severity: 'warning',
        code: 'sheet.column-unknown',
        facts: { heading, nearest: nearestPhrase(heading, missingTitles) ?? null },
      } as const,
      position,
      heading,
    })),
  ]
}
