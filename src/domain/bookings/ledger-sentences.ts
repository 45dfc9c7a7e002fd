import type { Fact } from '../values/refusal.ts'
import type { Sentences } from '../values/sentences.ts'

/** Why one request for a zone goes before another. */
export const ledgerSentences: Sentences = {
  'bookings.owed-more': {
    ru: facts =>
      `${facts.first} идёт раньше, чем ${facts.second}: по квоте ${owedRu(facts.firstOwed)}, у ${facts.second} – ${owedRu(facts.secondOwed)}.`,
    en: facts =>
      `${facts.first} goes before ${facts.second}: by its quota ${owedEn(facts.firstOwed)}, ${facts.second} ${owedEn(facts.secondOwed)}.`,
  },
  'bookings.higher-priority': {
    ru: facts =>
      `${facts.first} идёт раньше, чем ${facts.second}: остаток доли одинаков, а в очереди ${placeRu(facts.firstPriority)} против ${placeRu(facts.secondPriority)}. Возможно, очередь стоит поменять в квотах участка.`,
    en: facts =>
      `${facts.first} goes before ${facts.second}: they are owed the same, and the priority is ${placeEn(facts.firstPriority)} against ${placeEn(facts.secondPriority)}. Maybe the priorities of the quotas are to be changed.`,
  },
  'bookings.asked-first': {
    ru: facts =>
      `${facts.first} идёт раньше, чем ${facts.second}: остаток доли и очередь одинаковы, а заявка подана раньше.`,
    en: facts =>
      `${facts.first} goes before ${facts.second}: they are owed the same and have the same priority, and it asked first.`,
  },
}

const owedRu = (percent: Fact | undefined): string => {
  const share = Number(percent)
  if (share === 0) return 'ничего не причитается'
  return share > 0 ? `недополучено ${share} % месячной доли` : `взято сверх доли ${-share} % месячной доли`
}

const owedEn = (percent: Fact | undefined): string => {
  const share = Number(percent)
  if (share === 0) return 'is owed nothing'
  return share > 0
    ? `is owed ${share}% of a month’s share`
    : `has taken ${-share}% of a month’s share too much`
}

const placeRu = (priority: Fact | undefined): string =>
  priority === null ? 'места нет (квоты нет)' : `${priority}-е место`
const placeEn = (priority: Fact | undefined): string =>
  priority === null ? 'none, as there is no quota' : `${priority}`
