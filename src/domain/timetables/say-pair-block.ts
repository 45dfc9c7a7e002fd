import { type LocalDate, weekdayOf } from '../values/local-date.ts'
import type { Language } from '../values/text.ts'
import type { PairBlock } from './pair-block.ts'
import type { PublishedRow } from './published-week.ts'
import { WEEKDAY_WORDS } from './weekdays.ts'

/** Day, pairs and room of a lesson: «вт 28.10, 3 пара, 303». */
export function sayPairBlock(
  { date, pair, length, room }: Pick<PairBlock, 'date' | 'pair' | 'length' | 'room'>,
  language: Language,
): string {
  const said = sayPairs(
    date,
    Array.from({ length }, (_, at) => pair + at),
    language,
  )
  return room === null ? said : `${said}, ${room}`
}

/** A day and some of its pairs in their order: «вт 28.10, 4–6 пары», «вт 28.10, 1, 2, 4 пары». */
export function sayPairs(date: LocalDate, pairs: readonly number[], language: Language): string {
  const [first = 0, last = first] = [pairs[0], pairs.at(-1)]
  const inRow = last - first + 1 === pairs.length
  const numbers = pairs.length === 1 ? `${first}` : inRow ? `${first}–${last}` : pairs.join(', ')
  const day = `${WEEKDAY_WORDS[weekdayOf(date)].short[language]} ${date.slice(8)}.${date.slice(5, 7)}`
  if (language === 'en') return `${day}, ${pairs.length === 1 ? 'pair' : 'pairs'} ${numbers}`
  return `${day}, ${numbers} ${pairs.length === 1 ? 'пара' : 'пары'}`
}

const WAS: Readonly<Record<Language, (place: string) => string>> = {
  ru: place => `Было: ${place}`,
  en: place => `Was: ${place}`,
}

/** Says of each row that was moved where it stood. */
export const sayWhereFrom = (
  was: ReadonlyMap<PublishedRow, PairBlock>,
  language: Language,
): Map<PublishedRow, string> =>
  new Map([...was].map(([row, from]) => [row, WAS[language](sayPairBlock(from, language))]))
