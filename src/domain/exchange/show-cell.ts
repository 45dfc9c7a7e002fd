import { dateOfDayNumber, dottedDate, parseLocalDate } from '../values/local-date.ts'
import type { CellValue, Column } from '../values/register.ts'
import type { SheetCell } from '../values/sheet-cell.ts'
import { DAY_OF_SERIAL_0 } from './read-date.ts'

/** More of a value than this nobody reads. */
const LONGEST_SHOWN = 200

const clipped = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text

/** What stands in a cell, as its reader sees it in the spreadsheet: a date as 24.01.2025, a long text cut short. */
export function showCell({ kind, value }: SheetCell): string {
  if (kind === 'flag') return value ? 'ИСТИНА' : 'ЛОЖЬ'
  return kind === 'date' ? showSerial(Number(value)) : clipped(String(value))
}

/** Excel's days end with the year 9999; what lies outside was never a date. */
const LAST_SERIAL = 2_958_465

function showSerial(serial: number): string {
  if (serial < 1 || serial > LAST_SERIAL) return String(serial)
  return asDate(dateOfDayNumber(Math.floor(serial) + DAY_OF_SERIAL_0))
}

/** A value of a record as it stands in a cell of the workbook: roubles for kopecks, words for choices. */
export function showValue(value: CellValue | undefined, column: Column): string | null {
  if (value === null || value === undefined) return null
  switch (column.type) {
    case 'money':
      return (Number(value) / 100).toFixed(2).replace('.', ',')
    case 'date':
      return asDate(String(value))
    case 'choice':
      return column.choices[String(value)]?.ru ?? String(value)
    case 'flag':
      return value ? 'да' : 'нет'
    default:
      return clipped(String(value))
  }
}

const asDate = (text: string): string => (parseLocalDate(text) ? dottedDate(text) : text)
