import { weekdayOf } from '../values/local-date.ts'
import type { Language } from '../values/text.ts'
import type { PairBlock } from './pair-block.ts'
import type { PublishedRow } from './published-week.ts'
import { WEEKDAY_WORDS } from './weekdays.ts'

/** Day, pairs and room of a lesson: «вт 28.10, 3 пара, 303». */
export function sayPairBlock(
  { date, pair, length, room }: Pick<PairBlock, 'date' | 'pair' | 'length' | 'room'>,
  language: Language,
): string {
  const weekday = WEEKDAY_WORDS[weekdayOf(date)].short[language]
  const pairs = length === 1 ? `${pair}` : `${pair}–${pair + length - 1}`
  const place = room === null ? '' : `, ${room}`
  const day = `${weekday} ${date.slice(8)}.${date.slice(5, 7)}`
  return language === 'ru'
    ? `${day}, ${pairs} ${length === 1 ? 'пара' : 'пары'}${place}`
    : `${day}, ${length === 1 ? 'pair' : 'pairs'} ${pairs}${place}`
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
