import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** The class of working conditions found by the special assessment (СОУТ); 3.1 and above are closed to minors. */
export type ConditionClass = '1' | '2' | '3.1' | '3.2' | '3.3' | '3.4' | '4'

/** Places that an employer's workshop offers for production practice, as last confirmed by the employer. */
export interface Place {
  readonly code: string
  readonly employer: string
  readonly site: string
  /** The employer's workshop (цех). */
  readonly workshop: string
  readonly programme: string
  /** Students that can be there at a time. */
  readonly places: number
  readonly minAge: number
  readonly conditionClass: ConditionClass
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
  readonly confirmedOn: LocalDate
  readonly confirmedBy: string
  readonly confirmedUntil: LocalDate
}

export const places: Register<Place> = {
  name: 'places',
  room: 'hosts',
  title: { ru: 'Места практики', en: 'Practice places' },
  one: { ru: 'места практики', en: 'practice places' },
  holds: {
    ru: 'Места, которые предприятия дают для практики: профессия, недели, условия, кем и до какого дня подтверждены.',
    en: 'Places that employers give for practice: occupation, weeks, conditions, who confirmed them and until when.',
  },
  key: ['code'],
  label: ['employer', 'workshop'],
  owner: 'employer',
  listed: [
    'employer',
    'workshop',
    'programme',
    'places',
    'conditionClass',
    'confirmedUntil',
    'startsOn',
    'endsOn',
  ],
  sorted: 'employer,workshop',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    employer: reference('Предприятие', 'Employer', 'organisations'),
    site: reference('Площадка', 'Site', 'sites'),
    workshop: text('Цех', 'Workshop'),
    programme: reference('Программа', 'Programme', 'programmes'),
    places: integer('Мест одновременно', 'Places at a time', { min: 1, max: 500, summed: true }),
    minAge: integer('Возраст от', 'Age from', { min: 14, max: 21 }),
    conditionClass: choice('Класс условий труда', 'Class of conditions', {
      '1': { ru: '1', en: '1' },
      '2': { ru: '2', en: '2' },
      '3.1': { ru: '3.1', en: '3.1' },
      '3.2': { ru: '3.2', en: '3.2' },
      '3.3': { ru: '3.3', en: '3.3' },
      '3.4': { ru: '3.4', en: '3.4' },
      '4': { ru: '4', en: '4' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему прекращено', 'Why it ended', { required: false, maxLength: 400 }),
    confirmedOn: date('Подтверждено', 'Confirmed on'),
    confirmedBy: text('Кем подтверждено', 'Confirmed by'),
    confirmedUntil: date('Верно до', 'Confirmed until'),
  },
}
