import type { LocalDate } from '../values/local-date.ts'
import type { Kopecks } from '../values/money.ts'
import { date, integer, money, type Register, reference } from '../values/register.ts'

/** How much of a zone an organisation that does not own it may take in any week, as agreed with the owner. */
export interface Quota {
  readonly zone: string
  /** A college or an employer. */
  readonly organisation: string
  /** Student places × shifts in a week. */
  readonly placeShifts: number
  /** Who goes first among those who wait and are owed the same: 1 before 9. */
  readonly priority: number
  /** What a workplace-hour costs the organisation; `null` where nothing is agreed. */
  readonly hourPrice: Kopecks | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

export const quotas: Register<Quota> = {
  name: 'quotas',
  room: 'zones',
  title: { ru: 'Квоты участков', en: 'Zone quotas' },
  one: { ru: 'квота', en: 'quota' },
  holds: {
    ru: 'Сколько места на участке могут занять другие колледжи и предприятия и почём.',
    en: 'How much of a zone other colleges and employers may take, and at what price.',
  },
  key: ['zone', 'organisation', 'startsOn'],
  label: ['zone', 'organisation'],
  owner: 'zone',
  listed: ['zone', 'organisation', 'placeShifts', 'priority', 'hourPrice', 'startsOn', 'endsOn'],
  sorted: 'zone,organisation',
  columns: {
    zone: reference('Участок', 'Zone', 'zones'),
    organisation: reference('Организация', 'Organisation', 'organisations', {
      formerly: [{ ru: 'Колледж', en: 'College' }],
    }),
    placeShifts: integer('Место-смен в неделю', 'Place-shifts a week', { max: 1000, summed: true }),
    priority: integer('Очередь', 'Priority', {
      ...{ min: 1, max: 9, names: 'position' },
      help: {
        ru: 'Кто раньше среди ожидающих при равном остатке доли: 1 – первым.',
        en: 'Who goes first among those who wait and are owed the same: 1 is first.',
      },
    }),
    hourPrice: money('Цена место-часа, руб.', 'Price of a workplace-hour, roubles', {
      required: false,
      help: {
        ru: 'О чём договорились с владельцем участка. Пусто: цены нет.',
        en: 'As agreed with the owner of the zone. Empty: there is no price.',
      },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
  },
}
