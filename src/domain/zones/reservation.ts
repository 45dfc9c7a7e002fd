import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** For what a zone is taken out of training practice. */
export type ReservationKind = 'maintenance' | 'exam' | 'repair' | 'other'

/** Days on which a zone, or some of its places, serves something other than training practice. */
export interface Reservation {
  readonly code: string
  readonly zone: string
  readonly kind: ReservationKind
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** How many student places it takes; `null` when it takes the whole zone. */
  readonly places: number | null
  readonly reason: string
}

export const reservations: Register<Reservation> = {
  name: 'reservations',
  room: 'zones',
  title: { ru: 'Занятость участков', en: 'Zone reservations' },
  one: { ru: 'занятость участка', en: 'reservation' },
  holds: {
    ru: 'Дни, когда участок занят не практикой: обслуживание, демонстрационный экзамен, ремонт.',
    en: 'Days on which a zone serves something other than practice: maintenance, demo exam, repair.',
  },
  key: ['code'],
  label: ['reason'],
  owner: 'zone',
  scheduled: true,
  listed: ['zone', 'kind', 'startsOn', 'endsOn', 'places', 'reason'],
  sorted: '-startsOn',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    zone: reference('Участок', 'Zone', 'zones'),
    kind: choice('Вид', 'Kind', {
      maintenance: { ru: 'обслуживание', en: 'maintenance' },
      exam: { ru: 'демонстрационный экзамен', en: 'demo exam' },
      repair: { ru: 'ремонт', en: 'repair' },
      other: { ru: 'другое', en: 'other' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To'),
    places: integer('Мест занято', 'Places taken', {
      required: false,
      min: 1,
      max: 500,
      help: { ru: 'Пусто: занят весь участок.', en: 'Empty: the whole zone.' },
    }),
    reason: text('Причина', 'Reason', { maxLength: 400 }),
  },
}
