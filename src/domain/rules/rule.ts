import type { LocalDate } from '../values/local-date.ts'
import { choice, date, decimal, type Register, text } from '../values/register.ts'

/** Whether breaking a rule blocks, warns, or only costs. */
export type RuleSeverity = 'block' | 'warn' | 'prefer'

/** A number that a law, an order or a local act sets, valid from one day to another, with its source. */
export interface Rule {
  /** Which rule of the trade it sets, such as `weeklyLoad`. */
  readonly name: string
  readonly title: string
  readonly value: number
  readonly unit: string
  readonly severity: RuleSeverity
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly source: string
  /** Whether the source was read, or the value is common knowledge to be checked. */
  readonly confidence: 'checked' | 'unchecked'
}

export const rules: Register<Rule> = {
  name: 'rules',
  room: 'rules',
  title: { ru: 'Правила', en: 'Rules' },
  one: { ru: 'правило', en: 'rule' },
  holds: {
    ru: 'Нормы закона, региона и колледжей, с датами действия и источником.',
    en: 'Figures of the law, the region and the colleges, with their dates and source.',
  },
  key: ['name', 'startsOn'],
  label: ['title'],
  owner: null,
  listed: ['title', 'value', 'unit', 'severity', 'startsOn', 'endsOn', 'source'],
  sorted: 'title',
  columns: {
    name: text('Обозначение', 'Name', { maxLength: 60 }),
    title: text('Правило', 'Rule', { maxLength: 300 }),
    value: decimal('Значение', 'Value', { min: -1_000_000, digits: 3 }),
    unit: text('Единица', 'Unit', { maxLength: 60 }),
    severity: choice('Действие', 'Severity', {
      block: { ru: 'запрещает', en: 'blocks' },
      warn: { ru: 'предупреждает', en: 'warns' },
      prefer: { ru: 'желательно', en: 'is preferred' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    source: text('Источник', 'Source', { maxLength: 400 }),
    confidence: choice('Проверено', 'Confidence', {
      checked: { ru: 'по источнику', en: 'checked' },
      unchecked: { ru: 'нужно проверить', en: 'to be checked' },
    }),
  },
}
