const LATIN = 'ABCEHKMOPTXYaceopxyk'
const CYRILLIC = 'АВСЕНКМОРТХУасеорхук'

const toCyrillic = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at] ?? letter]))
const toLatin = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] ?? letter]))

/**
 * The text with every word that mixes alphabets written in one of them: a Latin M in «ПM.01» becomes Cyrillic.
 * A word whose letters exist in one alphabet only, or that cannot be of one, stays as it is.
 */
export function unmixAlphabets(text: string): string {
  return text.replace(/\p{L}+/gu, word => {
    if (!/[A-Za-z]/.test(word) || !/[А-Яа-яЁё]/.test(word)) return word
    const onlyCyrillic = [...word].some(letter => /[А-Яа-яЁё]/.test(letter) && !toLatin.has(letter))
    const onlyLatin = [...word].some(letter => /[A-Za-z]/.test(letter) && !toCyrillic.has(letter))
    if (onlyCyrillic && onlyLatin) return word
    return replaceLetters(word, onlyLatin ? toLatin : toCyrillic)
  })
}

/** What two texts share that look alike on paper: for comparing, never for showing. */
export const foldLookAlikes = (text: string): string =>
  replaceLetters(text.normalize('NFC').toUpperCase(), toCyrillic)
    .replaceAll('Ё', 'Е')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()

const replaceLetters = (text: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(text, letter => letters.get(letter) ?? letter).join('')
