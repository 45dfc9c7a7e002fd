/**
 * Whether a text holds every word that somebody looks for, whatever its ending: «сварщика» finds «сварщик»,
 * «токари» finds «токарь». Words of at most four letters are looked for as they are.
 */
export function holdsWords(text: string, search: string): boolean {
  const words = wordsOf(text)
  return wordsOf(search).every(word =>
    words.some(other => other.startsWith(stemOf(word)) || other.includes(word)),
  )
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(word => word !== '')

/** The letters that endings leave alone: all but the last two of a longer word. */
const stemOf = (word: string): string =>
  word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word
