import type { Sentences } from '../values/sentences.ts'

/** Why something cannot stand in the registers of zones. */
export const sentences: Sentences = {
  'zones.delivered-more-than-due': {
    ru: facts =>
      `«${facts.item}»: поставлено ${facts.delivered} шт. — больше, чем по плану (${facts.quantity}). Возможно, изменился план.`,
    en: facts =>
      `“${facts.item}”: ${facts.delivered} are delivered, more than are due (${facts.quantity}). Maybe the plan has changed.`,
  },
  'zones.commissioned-more-than-delivered': {
    ru: facts =>
      `«${facts.item}»: введено ${facts.commissioned} шт., а поставлено ${facts.delivered}. Сначала отметьте поставку.`,
    en: facts =>
      `“${facts.item}”: ${facts.commissioned} are in operation, and ${facts.delivered} are delivered. Note the delivery first.`,
  },
}
