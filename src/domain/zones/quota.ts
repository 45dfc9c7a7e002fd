import type { LocalDate } from '../values/local-date.ts'
import { date, integer, type Register, reference } from '../values/register.ts'

/** How much of a zone another college may take in any week. */
export interface Quota {
  readonly zone: string
  readonly college: string
  /** Student places × shifts in a week. */
  readonly placeShifts: number
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

export const quotas: Register<Quota> = {
  name: 'quotas',
  room: 'zones',
  title: { ru: 'Квоты участков', en: 'Zone quotas' },
  one: { ru: 'квота', en: 'quota' },
  holds: {
    ru: 'Сколько места на участке могут занять другие колледжи.',
    en: 'How much of a zone other colleges may take.',
  },
  key: ['zone', 'college', 'startsOn'],
  label: ['zone', 'college'],
  owner: 'zone',
  listed: ['zone', 'college', 'placeShifts', 'startsOn', 'endsOn'],
  sorted: 'zone,college',
  columns: {
    zone: reference('Участок', 'Zone', 'zones'),
    college: reference('Колледж', 'College', 'organisations'),
    placeShifts: integer('Место-смен в неделю', 'Place-shifts a week', { max: 1000, summed: true }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
  },
}
