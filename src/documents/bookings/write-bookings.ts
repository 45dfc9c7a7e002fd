import { type Booking, bookingPurposeWords, bookingStatusWords } from '#domain/bookings/booking.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { dottedDate } from '#domain/values/local-date.ts'
import type { Language, Text } from '#domain/values/text.ts'
import type { CellLook } from '../sheets/sheet-to-write.ts'
import { writeSheets } from '../sheets/write-sheets.ts'

const HEAD: CellLook = { bold: true, border: true, align: 'center', fill: 'DCE6F1', wrap: true }
const CELL: CellLook = { border: true, wrap: true }

/** What the codes of bookings stand for. */
export interface BookingNames {
  readonly zones: Readonly<Record<string, string>>
  readonly organisations: Readonly<Record<string, string>>
}

type Written = Pick<
  Booking,
  | 'number'
  | 'zone'
  | 'organisation'
  | 'purpose'
  | 'title'
  | 'startsOn'
  | 'endsOn'
  | 'weekdays'
  | 'startsAt'
  | 'endsAt'
  | 'places'
  | 'status'
  | 'reason'
>

const columns: readonly { readonly title: Text; readonly width: number }[] = [
  { title: { ru: '№', en: 'No.' }, width: 6 },
  { title: { ru: 'Участок', en: 'Zone' }, width: 34 },
  { title: { ru: 'Кто просит', en: 'Asked by' }, width: 24 },
  { title: { ru: 'Цель', en: 'Purpose' }, width: 20 },
  { title: { ru: 'Что', en: 'What' }, width: 34 },
  { title: { ru: 'С', en: 'From' }, width: 12 },
  { title: { ru: 'По', en: 'To' }, width: 12 },
  { title: { ru: 'Дни', en: 'Days' }, width: 14 },
  { title: { ru: 'Время', en: 'Time' }, width: 14 },
  { title: { ru: 'Мест', en: 'Places' }, width: 14 },
  { title: { ru: 'Состояние', en: 'State' }, width: 16 },
  { title: { ru: 'Причина', en: 'Reason' }, width: 40 },
]

const words = {
  sheet: { ru: 'Бронирования', en: 'Bookings' },
  whole: { ru: 'весь участок', en: 'the whole zone' },
} as const

/** Writes bookings in the order in which they are given. */
export function writeBookings(
  bookings: readonly Written[],
  { zones, organisations }: BookingNames,
  language: Language = 'ru',
): Promise<Buffer> {
  const rows = bookings.map(one =>
    [
      one.number,
      zones[one.zone] ?? one.zone,
      organisations[one.organisation] ?? one.organisation,
      bookingPurposeWords[one.purpose][language],
      one.title,
      dottedDate(one.startsOn),
      dottedDate(one.endsOn),
      one.weekdays.map(day => WEEKDAY_WORDS[day].short[language]).join(', '),
      `${one.startsAt}–${one.endsAt}`,
      one.places ?? words.whole[language],
      bookingStatusWords[one.status][language],
      one.reason ?? '',
    ].map(value => ({ value, look: CELL })),
  )
  return writeSheets([
    {
      name: words.sheet[language],
      widths: columns.map(({ width }) => width),
      rows: [columns.map(({ title }) => ({ value: title[language], look: HEAD })), ...rows],
      frozenRows: 1,
      printTitles: '1:1',
    },
  ])
}
