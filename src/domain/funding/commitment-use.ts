import type { Kopecks } from '../values/money.ts'
import { choice, money, type Register, reference } from '../values/register.ts'

/** On what the money goes. */
export type FundingUse = 'zones' | 'programmes' | 'retraining' | 'repair'

/** The part of a commitment that goes to one use; the parts sum to the commitment. */
export interface CommitmentUse {
  readonly commitment: string
  readonly use: FundingUse
  readonly amount: Kopecks
}

export const fundingUseWords = {
  zones: { ru: 'оборудование участков', en: 'zone equipment' },
  programmes: { ru: 'разработка программ', en: 'programmes' },
  retraining: { ru: 'переподготовка педагогов', en: 'teacher retraining' },
  repair: { ru: 'ремонт', en: 'repair' },
} as const

export const commitmentUses: Register<CommitmentUse> = {
  name: 'commitmentUses',
  room: 'funding',
  title: { ru: 'Направления расходов', en: 'Uses of commitments' },
  one: { ru: 'направление расходов', en: 'use' },
  holds: {
    ru: 'На что идёт каждое обязательство: оборудование, программы, переподготовка, ремонт.',
    en: 'What each commitment goes into: equipment, programmes, retraining, repair.',
  },
  key: ['commitment', 'use'],
  label: ['commitment', 'use'],
  owner: 'commitment',
  listed: ['commitment', 'use', 'amount'],
  sorted: 'commitment,-amount',
  columns: {
    commitment: reference('Обязательство', 'Commitment', 'commitments'),
    use: choice('Направление', 'Use', fundingUseWords),
    amount: money('Сумма, ₽', 'Amount, ₽', { summed: true }),
  },
}
