import { parseLocalDate } from '#domain/values/local-date.ts'
import { parseLocalTime } from '#domain/values/local-time.ts'
import type { CellValue, Column } from '#domain/values/register.ts'

/** What is wrong with the value of a field, as a key of the form's texts and the values that fill it. */
export interface CellIssue {
  readonly key:
    | 'required'
    | 'tooLong'
    | 'notInteger'
    | 'notNumber'
    | 'belowMin'
    | 'aboveMax'
    | 'tooManyDigits'
    | 'notDate'
    | 'notTime'
  readonly values: Readonly<Record<string, number>>
}

const issue = (key: CellIssue['key'], values: CellIssue['values'] = {}): CellIssue => ({ key, values })

/** Why a value cannot stand in a column; nothing when it can. */
export function whyNotCell(column: Column, value: CellValue): CellIssue | undefined {
  if (value === null || value === '') return column.required ? issue('required') : undefined
  switch (column.type) {
    case 'text':
      return tooLong(String(value), column.maxLength)
    case 'date':
      return parseLocalDate(String(value)) ? undefined : issue('notDate')
    case 'time':
      return parseLocalTime(String(value)) ? undefined : issue('notTime')
    case 'money':
      return Number.isSafeInteger(value) ? undefined : issue('notNumber')
    case 'integer':
      return Number.isInteger(value) ? outside(Number(value), column.min, column.max) : issue('notInteger')
    case 'decimal':
      return whyNotDecimal(value, column)
    default:
      return undefined
  }
}

const tooLong = (text: string, max: number): CellIssue | undefined =>
  text.length > max ? issue('tooLong', { count: max, length: text.length }) : undefined

function outside(value: number, min: number, max: number): CellIssue | undefined {
  if (value < min) return issue('belowMin', { min })
  return value > max ? issue('aboveMax', { max }) : undefined
}

function whyNotDecimal(
  value: CellValue,
  column: { readonly min: number; readonly max: number; readonly digits: number },
): CellIssue | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return issue('notNumber')
  const rounded = Number(value.toFixed(column.digits))
  return rounded === value
    ? outside(value, column.min, column.max)
    : issue('tooManyDigits', { count: column.digits })
}

/** Every field that cannot be saved as it stands, in the order of the form. */
export function issuesOf(
  columns: readonly (readonly [string, Column])[],
  record: Readonly<Record<string, CellValue>>,
): Record<string, CellIssue> {
  const found: Record<string, CellIssue> = {}
  for (const [name, column] of columns) {
    const wrong = whyNotCell(column, record[name] ?? null)
    if (wrong) found[name] = wrong
  }
  return found
}
