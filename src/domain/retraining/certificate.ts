import type { LocalDate } from '../values/local-date.ts'
import { date, integer, type Register, reference, text } from '../values/register.ts'

/** A certificate of further training: proof that a teacher or master was retrained. */
export interface Certificate {
  readonly code: string
  readonly person: string
  readonly course: string
  readonly provider: string
  readonly number: string
  /** Academic hours of the course. */
  readonly hours: number
  readonly issuedOn: LocalDate
  readonly validUntil: LocalDate | null
}

export const certificates: Register<Certificate> = {
  name: 'certificates',
  room: 'retraining',
  title: { ru: 'Удостоверения', en: 'Certificates' },
  one: { ru: 'удостоверение', en: 'certificate' },
  holds: {
    ru: 'Какую переподготовку прошёл преподаватель или мастер, с номером и датой удостоверения.',
    en: 'What a teacher or master was retrained in, with number and date of the certificate.',
  },
  key: ['code'],
  label: ['person', 'number'],
  owner: 'person',
  listed: ['person', 'course', 'provider', 'hours', 'issuedOn', 'validUntil', 'number'],
  sorted: 'person',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    person: reference('Работник', 'Worker', 'persons'),
    course: text('Курс', 'Course', { maxLength: 300 }),
    provider: text('Кто обучал', 'Provider'),
    number: text('Номер', 'Number', { maxLength: 60 }),
    hours: integer('Академических часов', 'Academic hours', { min: 1, max: 2000, summed: true }),
    issuedOn: date('Выдано', 'Issued on'),
    validUntil: date('Действует до', 'Valid until', { required: false }),
  },
}
