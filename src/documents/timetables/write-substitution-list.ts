import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { dottedDate, type LocalDate, weekdayOf } from '#domain/values/local-date.ts'
import type { Language, Text } from '#domain/values/text.ts'
import type { CellLook, CellToWrite, SheetToWrite } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'

/** One line of the list: what a group was to have in a pair, and what it has. */
export interface SubstitutionLine {
  readonly groups: string
  readonly pair: string
  readonly planned: string
  readonly instead: string
}

/** The substitutions of a date, as one college hangs them on the wall. */
export interface SubstitutionBook {
  readonly date: LocalDate
  readonly colleges: readonly { readonly name: string; readonly lines: readonly SubstitutionLine[] }[]
}

const TITLE: CellLook = { bold: true, size: 16 }
const HEAD: CellLook = { bold: true, border: true, align: 'center', fill: 'DCE6F1' }
const CELL: CellLook = { border: true, wrap: true, size: 12 }

const words = {
  title: { ru: 'Замены на', en: 'Substitutions on' },
  sheet: { ru: 'Замены', en: 'Substitutions' },
  columns: [
    { ru: 'Группа', en: 'Group' },
    { ru: 'Пара', en: 'Pair' },
    { ru: 'По расписанию', en: 'By the timetable' },
    { ru: 'Замена', en: 'Instead' },
  ],
  none: { ru: 'Замен нет.', en: 'No substitutions.' },
} as const satisfies Readonly<Record<string, Text | readonly Text[]>>

/** Writes the substitutions of a date, a sheet for each college. */
export function writeSubstitutionList(book: SubstitutionBook, language: Language = 'ru'): Promise<Buffer> {
  const sheets = book.colleges.map(college => sheetOf(book.date, college, language))
  return writeSheets(
    sheets.length > 0 ? sheets : [sheetOf(book.date, { name: words.sheet[language], lines: [] }, language)],
  )
}

function sheetOf(
  date: LocalDate,
  { name, lines }: SubstitutionBook['colleges'][number],
  language: Language,
): SheetToWrite {
  const day = WEEKDAY_WORDS[weekdayOf(date)].full[language]
  const rows: CellToWrite[][] = lines.map(({ groups, pair, planned, instead }) =>
    [groups, pair, planned, instead].map(value => ({ value, look: CELL })),
  )
  return {
    name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    widths: [14, 10, 46, 46],
    rows: [
      [{ value: `${words.title[language]} ${dottedDate(date)} (${day})`, look: TITLE }],
      [{ value: name }],
      words.columns.map(column => ({ value: column[language], look: HEAD })),
      ...(rows.length > 0 ? rows : [[{ value: words.none[language], look: CELL }]]),
    ],
    frozenRows: 3,
    printTitles: '3:3',
  }
}
