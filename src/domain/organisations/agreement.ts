import type { LocalDate } from '../values/local-date.ts'
import { choice, date, type Register, reference, text } from '../values/register.ts'

/** The base documents of a cluster and the contracts by which its members teach together. */
export type AgreementKind = 'partnership' | 'financial' | 'nonFinancial' | 'network'

/** An agreement of the cluster with one of its members. */
export interface Agreement {
  readonly code: string
  readonly kind: AgreementKind
  readonly organisation: string
  readonly number: string
  readonly signedOn: LocalDate
  readonly subject: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const agreements: Register<Agreement> = {
  name: 'agreements',
  room: 'organisations',
  title: { ru: 'Соглашения', en: 'Agreements' },
  one: { ru: 'соглашение', en: 'agreement' },
  holds: {
    ru: 'Что организации подписали друг с другом: номер, дата и срок.',
    en: 'What organisations have signed with each other: number, date and term.',
  },
  key: ['code'],
  label: ['number'],
  owner: 'organisation',
  listed: ['number', 'organisation', 'kind', 'subject', 'signedOn', 'endsOn'],
  sorted: '-signedOn',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    kind: choice('Вид', 'Kind', {
      partnership: { ru: 'о партнёрстве', en: 'partnership' },
      financial: { ru: 'финансовое', en: 'financial' },
      nonFinancial: { ru: 'нефинансовое', en: 'non-financial' },
      network: { ru: 'о сетевой форме', en: 'network form' },
    }),
    organisation: reference('Организация', 'Organisation', 'organisations'),
    number: text('Номер', 'Number', { maxLength: 60 }),
    signedOn: date('Подписано', 'Signed on'),
    subject: text('Предмет', 'Subject', { maxLength: 400 }),
    startsOn: date('Действует с', 'Valid from'),
    endsOn: date('Действует по', 'Valid to', { required: false }),
    endReason: text('Почему прекращено', 'Why it ended', { required: false, maxLength: 400 }),
  },
}
