import { type Register, reference, text } from '../values/register.ts'

/**
 * What a certificate opens to its bearer: lessons in a zone, for a module of a programme or for all of them.
 * A zone serves training practice only while somebody's valid certificate opens it.
 */
export interface Opening {
  readonly code: string
  readonly certificate: string
  readonly zone: string
  readonly programme: string | null
  /** The index of the module, such as «ПМ.01»; `null` for every module. */
  readonly module: string | null
}

export const openings: Register<Opening> = {
  name: 'openings',
  room: 'retraining',
  title: { ru: 'Допуски к участкам', en: 'Zone openings' },
  one: { ru: 'допуск', en: 'opening' },
  holds: {
    ru: 'Какой модуль и какой участок открывает удостоверение педагогу.',
    en: 'Which module and which zone a certificate opens to its holder.',
  },
  key: ['code'],
  label: ['certificate', 'zone'],
  owner: 'certificate',
  listed: ['certificate', 'zone', 'programme', 'module'],
  sorted: 'zone',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    certificate: reference('Удостоверение', 'Certificate', 'certificates'),
    zone: reference('Участок', 'Zone', 'zones'),
    programme: reference('Программа', 'Programme', 'programmes', { required: false }),
    module: text('Модуль', 'Module', { required: false, maxLength: 40 }),
  },
}
