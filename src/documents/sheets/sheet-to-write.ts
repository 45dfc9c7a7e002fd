import { dayNumber, type LocalDate } from '#domain/values/local-date.ts'
import { type LocalTime, minutesOfDay } from '#domain/values/local-time.ts'

/** How a cell looks; every part may be left out. */
export interface CellLook {
  readonly bold?: boolean
  readonly italic?: boolean
  /** A colour of the text or behind it as `RRGGBB`. */
  readonly ink?: string
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  /** Degrees by which the text is turned. */
  readonly turn?: number
  readonly border?: boolean
  readonly size?: number
  /** Excel's number format: `dd.mm.yyyy`. */
  readonly format?: string
}

/** A cell to write; a formula is never written, so a text that begins with `=` stays a text. */
export interface CellToWrite {
  readonly value: string | number | boolean | null
  readonly look?: CellLook
  /** A note that opens over the cell. */
  readonly note?: string
}

/** What may be entered in a column of cells, and the hint that shows when one of them is chosen. */
export interface CellRule {
  /** Such as `B2:B1000`. */
  readonly range: string
  /** Where the allowed values stand, such as `'Списки'!$A$1:$A$3`; without it only the hint is shown. */
  readonly list?: string
  readonly title: string
  readonly hint?: string
}

/** A sheet to write; the rows are taken one by one, so that they need not stand in memory together. */
export interface SheetToWrite {
  readonly name: string
  readonly hidden?: boolean
  /** The width of each column, in characters. */
  readonly widths: readonly number[]
  /** How the empty cells of each column look, so that what is typed into them is taken as it should. */
  readonly columnLooks?: readonly CellLook[]
  readonly rows: Iterable<readonly CellToWrite[]>
  readonly frozenRows?: number
  readonly frozenColumns?: number
  /** The range with filter buttons, such as `A1:F1`. */
  readonly filter?: string
  readonly merges?: readonly string[]
  readonly rules?: readonly CellRule[]
  readonly landscape?: boolean
  /** The paper it is printed on, as many sheets high as it needs and one wide; A4 unless told. */
  readonly paper?: 'A3' | 'A4'
  /** The rows that stand at the top of each printed sheet, such as `3:5`. */
  readonly printTitles?: string
  /** The heights of rows that need more than one line, in points, by the row's number from 1. */
  readonly heights?: Readonly<Record<number, number>>
}

const EXCEL_DAY_OF_1970 = 25_569

/** The serial number by which Excel knows a date: 1 January 1970 is 25,569. */
export const dateSerial = (date: LocalDate): number => dayNumber(date) + EXCEL_DAY_OF_1970

/** The part of a day by which Excel knows a time: noon is 0.5. */
export const timeSerial = (time: LocalTime): number => minutesOfDay(time) / 1440
