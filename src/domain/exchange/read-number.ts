import { parseRoubles } from '../values/money.ts'
import type { DecimalColumn, IntegerColumn } from '../values/register.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { type CellReading, rejected, taken } from './cell-remark.ts'

/** Reads a number within the column's limits, written as a number or as text with a comma or a point. */
export function readNumber(cell: SheetCell, column: IntegerColumn | DecimalColumn): CellReading {
  if (cell.kind === 'date') return rejected('cell.turned-into-date')
  const number = numberOf(cell)
  if (number === undefined) return rejected('cell.not-a-number')
  const rounded = roundTo(number, column.type === 'decimal' ? column.digits : 0)
  if (rounded === undefined) {
    return column.type === 'decimal'
      ? rejected('cell.too-many-digits', { digits: column.digits })
      : rejected('cell.not-whole')
  }
  if (rounded < column.min) return rejected('cell.too-small', { min: column.min })
  if (rounded > column.max) return rejected('cell.too-big', { max: column.max })
  return taken(rounded)
}

/** Reads roubles into kopecks. */
export function readMoney(cell: SheetCell): CellReading {
  if (cell.kind === 'text') {
    const text = String(cell.value).replace(/[\s\u00a0\u202f]*(?:₽|руб\.?|р\.)[\s\u00a0]*$/i, '')
    const amount = parseRoubles(text)
    return amount === undefined ? rejected('cell.not-money') : taken(amount)
  }
  if (cell.kind !== 'number') return rejected('cell.not-money')
  const roubles = roundTo(Number(cell.value), 2)
  const amount = roubles === undefined ? Number.NaN : Math.round(roubles * 100)
  return Number.isSafeInteger(amount) ? taken(amount) : rejected('cell.not-money')
}

function numberOf(cell: SheetCell): number | undefined {
  if (cell.kind === 'number') return Number(cell.value)
  if (cell.kind !== 'text') return undefined
  const text = String(cell.value)
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** The number with so many digits behind the comma; nothing when it truly has more, and is not 0.1 + 0.2. */
function roundTo(number: number, digits: number): number | undefined {
  const rounded = Number(number.toFixed(digits))
  return Math.abs(rounded - number) <= Math.abs(number) * 1e-9 + 1e-9 ? rounded : undefined
}
