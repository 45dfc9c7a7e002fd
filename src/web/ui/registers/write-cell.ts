import type { CellValue, Column, DecimalColumn, IntegerColumn } from '#domain/values/register.ts'
import type { Language } from '#domain/values/text.ts'
import { writeDateShort } from '../format/dates.ts'
import { writeMoney, writeNumber } from '../format/numbers.ts'
import type { Labels } from './register-source.ts'

const FLAG: Record<Language, readonly [string, string]> = { ru: ['нет', 'да'], en: ['no', 'yes'] }

/** A cell as people read it: words for codes, labels for references, dates and sums in the house's form. */
export function writeCell(
  column: Column,
  value: CellValue | undefined,
  labels: Labels,
  language: Language,
): string {
  if (value === null || value === undefined || value === '') return ''
  switch (column.type) {
    case 'text':
    case 'time':
      return String(value)
    case 'date':
      return writeDateShort(String(value))
    case 'money':
      return writeMoney(Number(value), language)
    case 'flag':
      return FLAG[language][value ? 1 : 0]
    case 'choice':
      return column.choices[String(value)]?.[language] ?? String(value)
    case 'reference':
      return labels[column.register]?.[String(value)] ?? String(value)
    case 'integer':
    case 'decimal':
      return withUnit(
        writeNumber(Number(value), language, column.type === 'decimal' ? column.digits : 0),
        column.unit?.[language],
      )
  }
}

const withUnit = (written: string, unit: string | undefined): string =>
  unit ? `${written} ${unit}` : written

/** Whether the cells of a column are figures, which stand to the right so that they can be compared. */
export const isFigure = (column: Column): boolean =>
  column.type === 'integer' || column.type === 'decimal' || column.type === 'money'

/** Records whose names are long. */
const REFERENCE_WIDTHS: Readonly<Record<string, number>> = {
  persons: 264,
  programmes: 264,
  deliveries: 264,
  curricula: 264,
  zones: 232,
  certificates: 320,
}

/** How wide a column stands in the list, in pixels; a figure's has room for its title. */
export function widthOf(column: Column, language: Language): number {
  switch (column.type) {
    case 'date':
      return 112
    case 'flag':
    case 'time':
      return 96
    case 'integer':
    case 'decimal':
      return Math.min(188, Math.max(96, titleWidth(column.title[language]), figureWidth(column)))
    case 'money':
      return 168
    case 'choice':
      return 176
    case 'reference':
      return REFERENCE_WIDTHS[column.register] ?? 200
    case 'text':
      return column.maxLength <= 40 ? 132 : column.maxLength <= 60 ? 168 : column.maxLength <= 200 ? 248 : 320
  }
}

/** About what a title takes beside the mark of its filter. */
const titleWidth = (title: string): number => 44 + title.length * 7.5

/** What the largest figure of a column takes, its digits behind the comma among them. */
function figureWidth(column: IntegerColumn | DecimalColumn): number {
  const digits = String(Math.trunc(column.max)).length
  const behind = column.type === 'decimal' ? column.digits + 1 : 0
  return 24 + (digits + behind) * 9
}
