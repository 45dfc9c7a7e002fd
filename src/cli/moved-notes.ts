import type { PublishedRow } from '#domain/timetables/published-week.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { weekdayOf } from '#domain/values/local-date.ts'
import type { Language } from '#domain/values/text.ts'
import type { ImprovedWeek } from '#planning/timetables/published/improve-published-week.ts'
import type { PairBlock } from '#planning/timetables/published/pair-block.ts'

const WAS: Readonly<Record<Language, (place: string) => string>> = {
  ru: place => `Было: ${place}`,
  en: place => `Was: ${place}`,
}

/** For each row of a moved block, where it stood. */
export const notesOn = ({ was }: ImprovedWeek, language: Language): Map<PublishedRow, string> =>
  new Map([...was].map(([row, block]) => [row, WAS[language](placeOf(block, language))]))

/** Day, pairs and room of a block: «вт 28.10, 3 пара, 303». */
export function placeOf({ date, pair, length, room }: PairBlock, language: Language): string {
  const weekday = WEEKDAY_WORDS[weekdayOf(date)].short[language]
  const pairs = length === 1 ? `${pair}` : `${pair}–${pair + length - 1}`
  const place = room === null ? '' : `, ${room}`
  const day = `${weekday} ${date.slice(8)}.${date.slice(5, 7)}`
  return language === 'ru' ? `${day}, ${pairs} пара${place}` : `${day}, pair ${pairs}${place}`
}
