import { choice, type Register, text } from '../values/register.ts'

/** What an organisation is to the cluster by its nature, whatever its role in it. */
export type OrganisationKind = 'college' | 'employer' | 'authority' | 'operator' | 'other'

/** A legal entity that the cluster deals with: a college, an employer, an authority, the federal operator. */
export interface Organisation {
  readonly code: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly shortName: string
  readonly nameEn: string | null
  /** The taxpayer's number of ten digits; the same legal entity bears it in every cluster. */
  readonly inn: string | null
  /** The town or district in which it is registered. */
  readonly municipality: string
  readonly industry: string | null
}

export const organisations: Register<Organisation> = {
  name: 'organisations',
  room: 'organisations',
  title: { ru: 'Организации', en: 'Organisations' },
  one: { ru: 'организация', en: 'organisation' },
  holds: {
    ru: 'Колледжи, предприятия, министерство и другие юридические лица кластера.',
    en: 'Colleges, employers, the ministry and other legal entities of the cluster.',
  },
  key: ['code'],
  label: ['shortName'],
  owner: 'code',
  listed: ['shortName', 'kind', 'municipality', 'industry', 'inn', 'code'],
  sorted: 'shortName',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    kind: choice('Вид', 'Kind', {
      college: { ru: 'колледж', en: 'college' },
      employer: { ru: 'предприятие', en: 'employer' },
      authority: { ru: 'орган власти', en: 'authority' },
      operator: { ru: 'федеральный оператор', en: 'federal operator' },
      other: { ru: 'другая', en: 'other' },
    }),
    name: text('Полное название', 'Full name', { maxLength: 400 }),
    shortName: text('Краткое название', 'Short name', { maxLength: 80 }),
    nameEn: text('Название по-английски', 'Name in English', { required: false }),
    inn: text('ИНН', 'Taxpayer number', {
      required: false,
      maxLength: 10,
      help: { ru: 'Десять цифр.', en: 'Ten digits.' },
    }),
    municipality: text('Муниципалитет', 'Municipality'),
    industry: text('Отрасль', 'Industry', { required: false }),
  },
}
