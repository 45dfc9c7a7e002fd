import { dottedDate, type LocalDate } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { CellLook } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'

/** A zone, or what one organisation has of it, in workplace-hours. */
export interface ZoneHoursRow {
  readonly zone: string
  readonly organisation: string
  /** Whether it is the row of the zone as a whole. */
  readonly isTotal: boolean
  readonly available: number | null
  readonly downtime: number | null
  readonly entitled: number | null
  readonly planned: number
  readonly held: number
  readonly idle: number | null
  /** What was available on the days that have passed. */
  readonly availableByNow: number | null
}

const TITLE: CellLook = { bold: true, size: 14 }
const HEAD: CellLook = { bold: true, border: true, wrap: true, align: 'center', fill: 'DCE6F1' }
const CELL: CellLook = { border: true, wrap: true }
const TOTAL: CellLook = { ...CELL, bold: true }

const HEADINGS = {
  zone: { ru: 'Участок', en: 'Zone' },
  organisation: { ru: 'Кто', en: 'Who' },
  available: { ru: 'Доступно, место-ч', en: 'Available, workplace-h' },
  downtime: { ru: 'Простой', en: 'Downtime' },
  entitled: { ru: 'По квоте', en: 'By quota' },
  planned: { ru: 'План', en: 'Planned' },
  held: { ru: 'Факт', en: 'Held' },
  idle: { ru: 'Не занято', en: 'Idle' },
  plan: { ru: 'Загрузка, план, %', en: 'Use, plan, %' },
  fact: { ru: 'Загрузка, факт, %', en: 'Use, fact, %' },
} as const

/** Writes the hours of zones in a period, each zone with those who use it. */
export function writeZoneHours(
  rows: readonly ZoneHoursRow[],
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  language: Language = 'ru',
): Promise<Buffer> {
  const name = language === 'ru' ? 'Загрузка участков' : 'Use of zones'
  return writeSheets([
    {
      name,
      widths: [44, 30, 12, 12, 12, 12, 12, 12, 12, 12],
      rows: [
        [{ value: `${name}, ${dottedDate(from)} – ${dottedDate(to)}`, look: TITLE }],
        Object.values(HEADINGS).map(heading => ({ value: heading[language], look: HEAD })),
        ...rows.map(row => valuesOf(row).map(value => ({ value, look: row.isTotal ? TOTAL : CELL }))),
      ],
      frozenRows: 2,
      landscape: true,
      printTitles: '2:2',
    },
  ])
}

const valuesOf = (row: ZoneHoursRow): (string | number | null)[] => [
  ...[row.zone, row.organisation, row.available, row.downtime, row.entitled, row.planned, row.held, row.idle],
  ...[percent(row.planned, row.available), percent(row.held, row.availableByNow)],
]

const percent = (part: number, whole: number | null): number | null =>
  whole ? Math.round((part / whole) * 1000) / 10 : null
