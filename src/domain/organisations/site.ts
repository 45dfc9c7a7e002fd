import { decimal, type Register, reference, text } from '../values/register.ts'

/** A place with an address where an organisation teaches or works. */
export interface Site {
  readonly code: string
  readonly organisation: string
  readonly name: string
  readonly municipality: string
  readonly address: string
  /** Degrees north. */
  readonly latitude: number
  /** Degrees east. */
  readonly longitude: number
}

export const sites: Register<Site> = {
  name: 'sites',
  room: 'organisations',
  title: { ru: 'Площадки', en: 'Sites' },
  one: { ru: 'площадка', en: 'site' },
  holds: {
    ru: 'Здания и дворы с адресом, где есть участки, мастерские и аудитории.',
    en: 'Buildings and yards with an address, where zones, workshops and classrooms are.',
  },
  key: ['code'],
  label: ['name'],
  owner: 'organisation',
  listed: ['name', 'organisation', 'municipality', 'address'],
  sorted: 'organisation,name',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    organisation: reference('Организация', 'Organisation', 'organisations'),
    name: text('Название', 'Name'),
    municipality: text('Муниципалитет', 'Municipality'),
    address: text('Адрес', 'Address', { maxLength: 400 }),
    latitude: decimal('Широта', 'Latitude', { min: -90, max: 90, digits: 5 }),
    longitude: decimal('Долгота', 'Longitude', { min: -180, max: 180, digits: 5 }),
  },
}
