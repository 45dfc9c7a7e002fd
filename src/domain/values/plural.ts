const RUSSIAN = new Intl.PluralRules('ru')

/** The forms of a Russian word beside a number: 1 место, 2 места, 5 мест. */
export type RussianForms = readonly [one: string, few: string, many: string]

/** The form of a Russian word that a whole number asks for. */
export function formRu(count: number, [one, few, many]: RussianForms): string {
  const form = RUSSIAN.select(count)
  return form === 'one' ? one : form === 'few' ? few : many
}

/** A whole number with its Russian word: «144 место-недели». */
export const countRu = (count: number, forms: RussianForms): string => `${count} ${formRu(count, forms)}`

/** A whole number with its English word, in the singular for 1: “1 place”, “2 places”. */
export const countEn = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`
