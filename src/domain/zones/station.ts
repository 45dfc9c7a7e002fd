import type { LocalDate } from '../values/local-date.ts'
import { date, integer, type Register, reference, text } from '../values/register.ts'

/** Stations of one type in a zone: welding posts, CNC lathes, simulator seats. Together they give its student places. */
export interface Station {
  readonly code: string
  readonly zone: string
  readonly name: string
  /** How many such stations stand there. */
  readonly quantity: number
  /** How many students each serves at a time. */
  readonly studentsEach: number
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const stations: Register<Station> = {
  name: 'stations',
  room: 'zones',
  title: { ru: 'Рабочие места участков', en: 'Stations' },
  one: { ru: 'рабочие места', en: 'stations' },
  holds: {
    ru: 'Рабочие места участков и сколько студентов работает на каждом.',
    en: 'The stations of the zones, and how many students work at each.',
  },
  key: ['code'],
  label: ['name'],
  owner: 'zone',
  listed: ['zone', 'name', 'quantity', 'studentsEach', 'endsOn'],
  sorted: 'zone,name',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    zone: reference('Участок', 'Zone', 'zones'),
    name: text('Название', 'Name'),
    quantity: integer('Количество', 'Quantity', { min: 1, max: 200, summed: true }),
    studentsEach: integer('Студентов на каждом', 'Students at each', { min: 1, max: 30 }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему убрано', 'Why it ended', { required: false, maxLength: 400 }),
  },
}
