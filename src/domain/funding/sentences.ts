import type { Sentences } from '../values/sentences.ts'

/** Why something cannot stand in the registers of money. */
export const sentences: Sentences = {
  'funding.uses-do-not-sum': {
    ru: facts =>
      `Обязательство ${facts.commitment} — ${facts.amount} ₽, а его направления расходов вместе — ${facts.sum} ₽. Исправьте сумму или направления.`,
    en: facts =>
      `Commitment ${facts.commitment} is ${facts.amount} ₽, and its uses come to ${facts.sum} ₽. Correct the amount or the uses.`,
  },
}
