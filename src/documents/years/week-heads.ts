import { type AcademicYear, mondayOfWeek, weekCount } from '#domain/values/academic-year.ts'
import { addDays, type LocalDate } from '#domain/values/local-date.ts'
import { columnLetters } from '#domain/values/sheet-cell.ts'
import type { Language } from '#domain/values/text.ts'
import type { CellLook, CellToWrite } from '../sheets/sheet-to-write.ts'

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

const HEAD: CellLook = { bold: true, fill: 'DCE6F1', border: true, align: 'center' }
const DATES: CellLook = { border: true, align: 'center', turn: 90, size: 9 }

/** The three rows over the weeks of a year, months, dates and numbers, behind columns with these headings. */
export interface WeekHeads {
  readonly rows: readonly (readonly CellToWrite[])[]
  readonly merges: readonly string[]
  /** The row of the turned dates is as high as a date is long. */
  readonly heights: Readonly<Record<number, number>>
}

/** The height, in points, that a turned «01.09–07.09» takes. */
const DATES_HEIGHT = 60

/** Writes the heads of a board of weeks; `firstRow` is the sheet's row of the months. */
export function weekHeads(
  year: AcademicYear,
  headings: readonly string[],
  firstRow: number,
  language: Language,
): WeekHeads {
  const weeks = Array.from({ length: weekCount(year) }, (_, at) => at + 1)
  const months = weeks.map(week => monthOf(mondayOfWeek(year, week)))
  const blank = headings.map((): CellToWrite => ({ value: null, look: HEAD }))
  return {
    rows: [
      [
        ...headings.map((heading): CellToWrite => ({ value: heading, look: { ...HEAD, wrap: true } })),
        ...months.map(
          (month, at): CellToWrite => ({
            value: month === months[at - 1] ? null : (MONTHS[language][month] ?? ''),
            look: HEAD,
          }),
        ),
      ],
      [...blank, ...weeks.map((week): CellToWrite => ({ value: datesOf(year, week), look: DATES }))],
      [...blank, ...weeks.map((week): CellToWrite => ({ value: week, look: HEAD }))],
    ],
    merges: [
      ...headings.map(
        (_, at) => `${columnLetters(at + 1)}${firstRow}:${columnLetters(at + 1)}${firstRow + 2}`,
      ),
      ...monthMerges(months, headings.length, firstRow),
    ],
    heights: { [firstRow + 1]: DATES_HEIGHT },
  }
}

/** A week belongs to the month of its Thursday, as most of its days do. */
const monthOf = (monday: LocalDate): number => Number(addDays(monday, 3).slice(5, 7)) - 1

function datesOf(year: AcademicYear, week: number): string {
  const monday = mondayOfWeek(year, week)
  const short = (day: LocalDate) => `${day.slice(8)}.${day.slice(5, 7)}`
  return `${short(monday)}–${short(addDays(monday, 6))}`
}

function monthMerges(months: readonly number[], before: number, row: number): string[] {
  const starts = months.flatMap((month, at) => (month === months[at - 1] ? [] : [at]))
  return starts.flatMap((start, at) => {
    const end = (starts[at + 1] ?? months.length) - 1
    if (end === start) return []
    return [`${columnLetters(before + start + 1)}${row}:${columnLetters(before + end + 1)}${row}`]
  })
}
