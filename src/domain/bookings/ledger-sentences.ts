import type { Fact } from '../values/refusal.ts'
import type { Sentences } from '../values/sentences.ts'

/** Why one request for a zone goes before another. */
export const ledgerSentences: Sentences = {
  'bookings.owed-more': {
    ru: facts =>
      `${requestRu(facts, 'first')} идёт раньше, чем ${requestRu(facts, 'second')}: по квоте её организации ${owedRu(facts.firstOwed)}, по квоте второй – ${owedRu(facts.secondOwed)}.`,
    en: facts =>
      `${requestEn(facts, 'first')} goes before ${requestEn(facts, 'second')}: by their quotas the first ${owedEn(facts.firstOwed)}, the second ${owedEn(facts.secondOwed)}.`,
  },
  'bookings.higher-priority': {
    ru: facts =>
      `${requestRu(facts, 'first')} идёт раньше, чем ${requestRu(facts, 'second')}: остаток доли одинаков, а в очереди ${placeRu(facts.firstPriority)} против ${placeRu(facts.secondPriority)}. Возможно, очередь стоит поменять в квотах участка.`,
    en: facts =>
      `${requestEn(facts, 'first')} goes before ${requestEn(facts, 'second')}: they are owed the same, and the priority is ${placeEn(facts.firstPriority)} against ${placeEn(facts.secondPriority)}. Maybe the priorities of the quotas are to be changed.`,
  },
  'bookings.asked-first': {
    ru: facts =>
      `${requestRu(facts, 'first')} идёт раньше, чем ${requestRu(facts, 'second')}: остаток доли и очередь одинаковы, а подана она раньше.`,
    en: facts =>
      `${requestEn(facts, 'first')} goes before ${requestEn(facts, 'second')}: they are owed the same and have the same priority, and it asked first.`,
  },
}

type Facts = Readonly<Record<string, Fact>>

/** A request with whose it is; one organisation may wait with several. */
const requestRu = (facts: Facts, which: 'first' | 'second'): string =>
  `${which === 'first' ? 'З' : 'з'}аявка № ${facts[`${which}Request`]} (${facts[which]})`
const requestEn = (facts: Facts, which: 'first' | 'second'): string =>
  `${which === 'first' ? 'R' : 'r'}equest no. ${facts[`${which}Request`]} (${facts[which]})`

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
