import type { LocalDate } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'
import { choice, date, integer, type Register, reference, text, time } from '../values/register.ts'

/** For what a zone is taken out of training practice. */
export type ReservationKind = 'maintenance' | 'exam' | 'repair' | 'breakdown' | 'booking' | 'other'

/** Days on which a zone, or some of its places, serves something other than training practice. */
export interface Reservation {
  readonly code: string
  readonly zone: string
  readonly kind: ReservationKind
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** From when on each of its days; `null` from the opening of the zone. */
  readonly startsAt: LocalTime | null
  /** Until when on each of its days; `null` to the closing of the zone. */
  readonly endsAt: LocalTime | null
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
    ru: 'Дни, когда участок занят не практикой: обслуживание, демонстрационный экзамен, ремонт, бронирование.',
    en: 'Days on which a zone serves something other than practice: maintenance, demo exam, repair, booking.',
  },
  key: ['code'],
  label: ['reason'],
  owner: 'zone',
  scheduled: true,
  listed: ['zone', 'kind', 'startsOn', 'endsOn', 'startsAt', 'endsAt', 'places', 'reason'],
  sorted: '-startsOn',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    zone: reference('Участок', 'Zone', 'zones'),
    kind: choice('Вид', 'Kind', {
      maintenance: { ru: 'обслуживание', en: 'maintenance' },
      exam: { ru: 'демонстрационный экзамен', en: 'demo exam' },
      repair: { ru: 'ремонт', en: 'repair' },
      breakdown: { ru: 'поломка', en: 'breakdown' },
      booking: { ru: 'бронирование', en: 'booking' },
      other: { ru: 'другое', en: 'other' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To'),
    startsAt: time('Начало', 'Starts at', {
      required: false,
      help: { ru: 'Пусто: с открытия участка.', en: 'Empty: from the opening of the zone.' },
    }),
    endsAt: time('Конец', 'Ends at', {
      required: false,
      help: { ru: 'Пусто: до закрытия участка.', en: 'Empty: to the closing of the zone.' },
    }),
    places: integer('Мест занято', 'Places taken', {
      required: false,
      min: 1,
      max: 500,
      help: { ru: 'Пусто: занят весь участок.', en: 'Empty: the whole zone.' },
    }),
    reason: text('Причина', 'Reason', { maxLength: 400 }),
  },
}
