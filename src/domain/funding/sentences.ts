import type { Sentences } from '../values/sentences.ts'

/** Roubles as a document writes them: 16 000 000,00. */
const roubles = (decimal: unknown): string =>
  String(decimal)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')

/** Why something cannot stand in the registers of money. */
export const sentences: Sentences = {
  'funding.uses-do-not-sum': {
    ru: facts =>
      `Обязательство ${facts.commitment} — ${roubles(facts.amount)} ₽, а его направления расходов вместе — ${roubles(facts.sum)} ₽. Исправьте сумму или направления.`,
    en: facts =>
      `Commitment ${facts.commitment} is ${facts.amount} ₽, and its uses come to ${facts.sum} ₽. Correct the amount or the uses.`,
  },
}
