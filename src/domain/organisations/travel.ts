import { decimal, integer, type Register, text } from '../values/register.ts'

/** The way between two municipalities, the same in both directions. */
export interface Travel {
  readonly fromMunicipality: string
  readonly toMunicipality: string
  readonly minutes: number
  readonly kilometres: number
}

export const travels: Register<Travel> = {
  name: 'travels',
  room: 'organisations',
  title: { ru: 'Проезд', en: 'Travel' },
  one: { ru: 'маршрут', en: 'route' },
  holds: {
    ru: 'Сколько занимает дорога из одного города в другой.',
    en: 'How long the way from one town to another takes.',
  },
  key: ['fromMunicipality', 'toMunicipality'],
  label: ['fromMunicipality', 'toMunicipality'],
  owner: null,
  listed: ['fromMunicipality', 'toMunicipality', 'minutes', 'kilometres'],
  sorted: 'fromMunicipality,toMunicipality',
  columns: {
    fromMunicipality: text('Откуда', 'From'),
    toMunicipality: text('Куда', 'To'),
    minutes: integer('Минут в пути', 'Minutes', { max: 2880 }),
    kilometres: decimal('Километров', 'Kilometres', { max: 20_000, digits: 1 }),
  },
}
