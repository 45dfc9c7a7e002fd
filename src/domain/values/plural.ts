import type { SaidFact } from './sentences.ts'
import type { Language } from './text.ts'

const RUSSIAN = new Intl.PluralRules('ru')

/** The forms of a Russian word beside a number: 1 место, 2 места, 5 мест. */
export type RussianForms = readonly [one: string, few: string, many: string]

/** What a sentence counts: a whole number among its facts; the form for many serves where it is none. */
export type Count = SaidFact | undefined

/** The form of a Russian word that a count asks for. */
export function formRu(count: Count, [one, few, many]: RussianForms): string {
  if (typeof count !== 'number') return many
  const form = RUSSIAN.select(count)
  return form === 'one' ? one : form === 'few' ? few : many
}

/** A count with its Russian word: «144 место-недели». */
export const countRu = (count: Count, forms: RussianForms): string => `${count} ${formRu(count, forms)}`

/** A count with its English word, in the singular for 1: “1 place”, “2 places”. */
export const countEn = (count: Count, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** A word that stands beside a number, in every form that a language has for it. */
export interface CountedText {
  readonly ru: RussianForms
  readonly en: readonly [one: string, many: string]
}

/** The form of the word that stands beside a number: «студент» beside 21, «студента» beside 233. */
export const wordFor = ({ ru, en }: CountedText, count: number, language: Language): string =>
  language === 'ru' ? formRu(count, ru) : en[count === 1 ? 0 : 1]
