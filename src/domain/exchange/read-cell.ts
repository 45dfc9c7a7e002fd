import { unmixAlphabets } from '../values/look-alikes.ts'
import type { Column } from '../values/register.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { type CellReading, rejected, taken } from './cell-remark.ts'
import { readDate } from './read-date.ts'
import { readMoney, readNumber } from './read-number.ts'
import { readTime } from './read-time.ts'
import { readChoice, readFlag } from './read-words.ts'

/** A text at most so long is a code or a number of a document, and no prose. */
const LONGEST_CODE = 60

/**
 * Reads a cell of a spreadsheet as a value of a register's column. Whatever has one clear meaning is taken, with a
 * warning where the person should look; what has none, or two, is an error.
 */
export function readCell(cell: SheetCell | undefined, column: Column): CellReading {
  if (!cell || isBlank(cell)) return cell?.formula ? rejected('cell.formula-empty') : readNothing(column)
  if (cell.kind === 'error') return rejected('cell.error')
  const reading = readFilled(cell, column)
  if (!cell.formula || reading.value === undefined) return reading
  return {
    ...reading,
    remarks: [...reading.remarks, { severity: 'warning', code: 'cell.formula', facts: {} }],
  }
}

const isBlank = (cell: SheetCell): boolean =>
  cell.kind === 'text' && String(cell.value).replace(/[\s\u00a0\u202f\ufeff]/g, '') === ''

const readNothing = (column: Column): CellReading => (column.required ? rejected('cell.empty') : taken(null))

function readFilled(cell: SheetCell, column: Column): CellReading {
  switch (column.type) {
    case 'text':
      return readText(cell, column.maxLength <= LONGEST_CODE, column.maxLength)
    case 'reference':
      return readText(cell, true, LONGEST_CODE)
    case 'integer':
    case 'decimal':
      return readNumber(cell, column)
    case 'money':
      return readMoney(cell)
    case 'date':
      return readDate(cell)
    case 'time':
      return readTime(cell)
    case 'flag':
      return readFlag(cell)
    case 'choice':
      return readChoice(cell, column)
  }
}

/** Reads a line of text; a code loses spaces around it and letters of a foreign alphabet within it. */
function readText(cell: SheetCell, isCode: boolean, maxLength: number): CellReading {
  // «1-2» typed into a cell becomes the first of February, and nobody can tell what was typed.
  if (cell.kind === 'date') return rejected('cell.turned-into-date')
  if (cell.kind === 'flag') return rejected('cell.not-text')
  const written = String(cell.value).replaceAll('\r\n', '\n')
  const trimmed = written.replace(/^[\s\u00a0\u202f\ufeff]+|[\s\u00a0\u202f\ufeff]+$/g, '')
  const value = isCode ? unmixAlphabets(trimmed.replace(/[\u00a0\u202f]/g, ' ')) : trimmed
  if (value.length > maxLength) return rejected('cell.too-long', { length: value.length, max: maxLength })
  const remarks = []
  if (trimmed !== written) remarks.push({ severity: 'warning', code: 'cell.spaces', facts: {} } as const)
  if (isCode && value !== trimmed.replace(/[\u00a0\u202f]/g, ' ')) {
    remarks.push({ severity: 'warning', code: 'cell.look-alikes', facts: { taken: value } } as const)
  }
  return { value, remarks }
}
