import { dottedDate, type LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { CellLook, CellToWrite } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'

/** One row of delivered hours, in words and academic hours. */
export interface DeliveredRow {
  readonly teacher: string
  readonly groups: string
  readonly part: string
  readonly planned: number
  readonly held: number
  readonly instead: number
  readonly byOthers: number
  readonly madeUp: number
  readonly cancelled: number
  readonly dayOff: number
  readonly left: number
  readonly ahead: number
  readonly short: number
}

const TITLE: CellLook = { bold: true, size: 14 }
const HEAD: CellLook = { bold: true, border: true, wrap: true, align: 'center', fill: 'DCE6F1' }
const CELL: CellLook = { border: true, wrap: true }
const SUM: CellLook = { bold: true, border: true }

const COLUMNS = {
  teacher: { ru: 'Преподаватель', en: 'Teacher' },
  groups: { ru: 'Группа', en: 'Group' },
  part: { ru: 'Дисциплина', en: 'Part' },
  planned: { ru: 'План', en: 'Plan' },
  held: { ru: 'Проведено', en: 'Held' },
  instead: { ru: 'в т. ч. за других', en: 'in others’ stead' },
  byOthers: { ru: 'Проведено за него', en: 'Held by others' },
  madeUp: { ru: 'Отработано', en: 'Made up' },
  cancelled: { ru: 'Отменено', en: 'Cancelled' },
  dayOff: { ru: 'Выпало на выходные', en: 'Lost to days off' },
  left: { ru: 'Осталось', en: 'Left' },
  ahead: { ru: 'Впереди по расписанию', en: 'Ahead' },
  short: { ru: 'Не хватает', en: 'Short' },
} as const satisfies Record<keyof DeliveredRow, unknown>

const WORDS = ['teacher', 'groups', 'part'] as const satisfies readonly (keyof DeliveredRow)[]
const NAMES = Object.keys(COLUMNS) as (keyof DeliveredRow)[]
const NUMBERS = NAMES.slice(WORDS.length) as Exclude<keyof DeliveredRow, (typeof WORDS)[number]>[]

/** Writes the delivered hours of a term up to a day, with their sums. */
export function writeDeliveredHours(
  rows: readonly DeliveredRow[],
  on: LocalDate,
  language: Language = 'ru',
): Promise<Buffer> {
  const title = language === 'ru' ? 'Вычитка часов по' : 'Delivered hours up to'
  const sums: CellToWrite[] = [
    ...WORDS.map((_, at) => ({
      value: at === 0 ? (language === 'ru' ? 'Всего' : 'Total') : null,
      look: SUM,
    })),
    ...NUMBERS.map(name => ({
      value: Math.round(rows.reduce((sum, row) => sum + row[name], 0) * 10) / 10,
      look: SUM,
    })),
  ]
  return writeSheets([
    {
      name: language === 'ru' ? 'Вычитка часов' : 'Delivered hours',
      widths: [24, 16, 44, ...NUMBERS.map(() => 11)],
      rows: [
        [{ value: `${title} ${dottedDate(on)}`, look: TITLE }],
        NAMES.map(name => ({ value: COLUMNS[name][language], look: HEAD })),
        ...rows.map(row => NAMES.map(name => ({ value: row[name], look: CELL }))),
        sums,
      ],
      frozenRows: 2,
      landscape: true,
      printTitles: '2:2',
    },
  ])
}
