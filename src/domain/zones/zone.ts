import type { LocalDate } from '../values/local-date.ts'
import type { LocalTime } from '../values/local-time.ts'
import { choice, date, decimal, integer, type Register, reference, text, time } from '../values/register.ts'

/** Whether a place of training practice is shared by the cluster (участок) or is a college's own workshop (мастерская). */
export type ZoneKind = 'zone' | 'workshop'

/** A training-production zone by kind of work, or a college's own workshop: where training practice takes place. */
export interface Zone {
  readonly code: string
  readonly kind: ZoneKind
  readonly name: string
  readonly nameEn: string | null
  /** The organisation that owns it and answers for it. */
  readonly owner: string
  readonly site: string
  /** How many shifts a day it is open; with two, each student place serves two students a week. */
  readonly shifts: number
  /** 5 or 6 days a week. */
  readonly daysPerWeek: number
  /** Clock hours a day. */
  readonly hoursPerDay: number
  /** When it opens on each of its days; `null` with the first bell of its site. */
  readonly opensAt: LocalTime | null
  readonly startsOn: LocalDate
  readonly reason: string
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const zones: Register<Zone> = {
  name: 'zones',
  room: 'zones',
  title: { ru: 'Участки и мастерские', en: 'Zones and workshops' },
  one: { ru: 'участок', en: 'zone' },
  holds: {
    ru: 'Участки кластера и мастерские колледжей: площадка, смены, часы работы.',
    en: 'The zones of the cluster and the workshops of the colleges: site, shifts, hours.',
  },
  key: ['code'],
  label: ['code', 'name'],
  owner: 'owner',
  listed: ['code', 'name', 'kind', 'owner', 'shifts', 'daysPerWeek', 'hoursPerDay'],
  sorted: '-kind,code',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    kind: choice('Вид', 'Kind', {
      zone: { ru: 'участок кластера', en: 'zone of the cluster' },
      workshop: { ru: 'мастерская колледжа', en: 'college workshop' },
    }),
    name: text('Название', 'Name'),
    nameEn: text('Название по-английски', 'Name in English', { required: false }),
    owner: reference('Владелец', 'Owner', 'organisations'),
    site: reference('Площадка', 'Site', 'sites'),
    shifts: integer('Смен', 'Shifts', { min: 1, max: 3 }),
    daysPerWeek: integer('Дней в неделе', 'Days a week', { min: 5, max: 7 }),
    hoursPerDay: decimal('Часов в день', 'Hours a day', {
      min: 1,
      max: 24,
      digits: 1,
      unit: { ru: 'ч', en: 'h' },
    }),
    opensAt: time('Открывается в', 'Opens at', {
      required: false,
      help: { ru: 'Пусто: с первым звонком площадки.', en: 'Empty: with the first bell of its site.' },
    }),
    startsOn: date('Открыт с', 'Open from'),
    reason: text('Основание', 'Reason', { maxLength: 400 }),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему закрыт', 'Why it closed', { required: false, maxLength: 400 }),
  },
}
