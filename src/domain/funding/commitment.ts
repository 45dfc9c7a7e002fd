import type { LocalDate } from '../values/local-date.ts'
import type { Kopecks } from '../values/money.ts'
import { choice, date, money, type Register, reference, text } from '../values/register.ts'

/** Whose money it is: the federal grant, the region's, an employer's, a college's own. */
export type FundingSource = 'federal' | 'region' | 'employer' | 'college'

/** What a source has bound itself to give by a dated agreement, in money or in kind. */
export interface Commitment {
  readonly code: string
  readonly source: FundingSource
  readonly giver: string
  readonly form: 'money' | 'inKind'
  readonly amount: Kopecks
  readonly agreementNumber: string
  readonly signedOn: LocalDate
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const fundingSourceWords = {
  federal: { ru: 'федеральный бюджет', en: 'federal budget' },
  region: { ru: 'бюджет субъекта РФ', en: 'regional budget' },
  employer: { ru: 'работодатели', en: 'employers' },
  college: { ru: 'собственные средства колледжа', en: 'college’s own funds' },
} as const

export const commitments: Register<Commitment> = {
  name: 'commitments',
  room: 'funding',
  title: { ru: 'Обязательства', en: 'Commitments' },
  one: { ru: 'обязательство', en: 'commitment' },
  holds: {
    ru: 'Деньги и имущество, обещанные одним источником, с номером и датой соглашения.',
    en: 'Money or value promised by one source, with number and date of the agreement.',
  },
  key: ['code'],
  label: ['giver', 'agreementNumber'],
  owner: 'giver',
  listed: ['source', 'giver', 'amount', 'form', 'agreementNumber', 'signedOn'],
  sorted: '-amount',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    source: choice('Источник', 'Source', fundingSourceWords),
    giver: reference('Кто даёт', 'Giver', 'organisations'),
    form: choice('Форма', 'Form', {
      money: { ru: 'деньги', en: 'money' },
      inKind: { ru: 'в натуральной форме', en: 'in kind' },
    }),
    amount: money('Сумма, ₽', 'Amount, ₽', { summed: true }),
    agreementNumber: text('Номер соглашения', 'Agreement number', { maxLength: 80 }),
    signedOn: date('Дата соглашения', 'Signed on'),
    startsOn: date('Действует с', 'Valid from'),
    endsOn: date('Действует по', 'Valid to', { required: false }),
    endReason: text('Почему прекращено', 'Why it ended', { required: false, maxLength: 400 }),
  },
}
