import { foldLookAlikes } from '../values/look-alikes.ts'
import { nearestPhrase } from '../values/nearest.ts'
import type { ChoiceColumn } from '../values/register.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { type CellReading, rejected, taken, takenWith } from './cell-remark.ts'

const YES = ['да', 'yes', 'true', 'истина', '+', '1', 'y', 'д']
const NO = ['нет', 'no', 'false', 'ложь', '-', '−', '–', '0', 'n', 'н']

/** Reads yes or no: a logical cell, «да», «нет», `yes`, `no`, a plus or a minus, 1 or 0. */
export function readFlag(cell: SheetCell): CellReading {
  if (cell.kind === 'flag') return taken(cell.value === true)
  const word = String(cell.value).trim().toLowerCase()
  if (YES.includes(word)) return taken(true)
  if (NO.includes(word)) return taken(false)
  return rejected('cell.not-a-flag')
}

/** Reads one of the column's words in Russian or English, or its code, in capital or small letters. */
export function readChoice(cell: SheetCell, column: ChoiceColumn): CellReading {
  if (cell.kind === 'date') return rejected('cell.turned-into-date')
  const written = String(cell.value)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  const exact = findChoice(column, written, word => word.toLowerCase())
  if (exact) return taken(exact)
  const alike = findChoice(column, written, foldLookAlikes)
  if (alike) return takenWith(alike, 'cell.look-alikes', { taken: column.choices[alike] ?? alike })
  const choices = Object.values(column.choices)
  return rejected('cell.unknown-choice', { choices, nearest: nearestPhrase(written, choices) ?? null })
}

function findChoice(
  column: ChoiceColumn,
  written: string,
  fold: (word: string) => string,
): string | undefined {
  const wanted = fold(written)
  const match = Object.entries(column.choices).find(
    ([code, word]) => fold(code) === wanted || fold(word.ru) === wanted || fold(word.en) === wanted,
  )
  return match?.[0]
}
