import type { LocalDate } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'
import { choice, date, integer, type Register, reference, time } from '../values/register.ts'

/** On which days a bell rings: on usual ones, on Saturdays, or on the shortened days before a holiday. */
export type BellDay = 'usual' | 'saturday' | 'short'

/** When a pair of academic hours begins and ends in a building (звонки). */
export interface Bell {
  readonly site: string
  readonly day: BellDay
  /** The number of the pair in the day, from 1, through both shifts. */
  readonly pair: number
  readonly startsAt: LocalTime
  readonly endsAt: LocalTime
  /** The shift to whose groups the pair belongs; `null` where it serves both. */
  readonly shift: number | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

export const bells: Register<Bell> = {
  name: 'bells',
  room: 'timetables',
  title: { ru: 'Звонки', en: 'Bells' },
  one: { ru: 'звонок', en: 'bell' },
  holds: {
    ru: 'Когда начинается и кончается каждая пара в каждом здании.',
    en: 'When each pair begins and ends in each building.',
  },
  key: ['site', 'day', 'pair', 'startsOn'],
  label: ['site', 'pair'],
  owner: 'site',
  listed: ['site', 'day', 'pair', 'startsAt', 'endsAt', 'shift'],
  sorted: 'site,-day,pair',
  columns: {
    site: reference('Площадка', 'Site', 'sites'),
    day: choice('День', 'Day', {
      usual: { ru: 'обычный', en: 'usual' },
      saturday: { ru: 'суббота', en: 'Saturday' },
      short: { ru: 'предпраздничный', en: 'before a holiday' },
    }),
    pair: integer('Пара', 'Pair', { min: 1, max: 9 }),
    startsAt: time('Начало', 'Starts at'),
    endsAt: time('Конец', 'Ends at'),
    shift: integer('Смена', 'Shift', {
      required: false,
      min: 1,
      max: 2,
      help: { ru: 'Пусто: пара обеих смен.', en: 'Empty: a pair of both shifts.' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
  },
}
