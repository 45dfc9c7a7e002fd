import { dateOfDayNumber, parseLocalDate } from '../values/local-date.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { type CellReading, rejected, taken, takenWith } from './cell-remark.ts'

/** The day number of Excel's day 0: 1 January 1970 is its day 25,569. */
export const DAY_OF_SERIAL_0 = -25_569
/** Serial numbers of 1 January 1930 and 31 December 2100: a bare number outside is hardly meant as a date. */
const PLAUSIBLE_SERIALS = [10_959, 73_415] as const

/** Reads a date: as a date cell, as text `24.01.2025` or `2025-01-24`, or as the bare serial number that Excel keeps. */
export function readDate(cell: SheetCell): CellReading {
  if (cell.kind === 'date') return readSerial(Number(cell.value))
  if (cell.kind === 'number') return readBareNumber(Number(cell.value))
  if (cell.kind === 'text') return readDateText(String(cell.value))
  return rejected('cell.not-a-date')
}

function readSerial(serial: number): CellReading {
  const [first, last] = PLAUSIBLE_SERIALS
  if (serial < first || serial > last + 1) return rejected('cell.not-a-date')
  const day = dateOfDayNumber(Math.floor(serial) + DAY_OF_SERIAL_0)
  return Number.isInteger(serial) ? taken(day) : takenWith(day, 'cell.time-dropped', { taken: day })
}

function readBareNumber(number: number): CellReading {
  const [first, last] = PLAUSIBLE_SERIALS
  if (!Number.isInteger(number) || number < first || number > last) return rejected('cell.not-a-date')
  const day = dateOfDayNumber(number + DAY_OF_SERIAL_0)
  return takenWith(day, 'cell.date-as-number', { taken: day })
}

function readDateText(text: string): CellReading {
  const bare = text.replace(/[\s\u00a0\u202f]*(?:г\.?|года)$/i, '').trim()
  const russian = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T]00:00(?::00)?)?$/.exec(bare)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(bare)
  const [year, month, day] = russian ? [russian[3], russian[2], russian[1]] : (iso?.slice(1) ?? [])
  if (!year || !month || !day) return rejected('cell.not-a-date')
  const date = parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date ? taken(date) : rejected('cell.no-such-day')
}
