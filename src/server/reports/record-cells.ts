import type { FactColumn } from '#domain/reports/passport.ts'
import { kopecks, toDecimalRoubles } from '#domain/values/money.ts'

type Cell = string | number | boolean | null

/** The cells of a published record that its figure's definition names, money as decimal roubles; nothing else leaves. */
export function recordCells(
  row: Readonly<Record<string, unknown>>,
  columns: readonly FactColumn[],
): Record<string, Cell> {
  return Object.fromEntries(
    columns.flatMap(({ name, type, english }) => [
      [name, cellOf(row[name], type)],
      ...(english ? [[english, cellOf(row[english], type)]] : []),
    ]),
  )
}

function cellOf(value: unknown, type: FactColumn['type']): Cell {
  if (value === null || value === undefined) return null
  if (type === 'money') return toDecimalRoubles(kopecks(Number(value)))
  return value as Cell
}
