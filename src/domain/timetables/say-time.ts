import type { Weekday } from '../values/local-date.ts'
import type { SaidFacts } from '../values/sentences.ts'
import type { Language } from '../values/text.ts'
import { WEEKDAY_WORDS } from './weekdays.ts'

/** A day and pair of a reason: «вторник, 3-я пара». */
export function sayTime({ weekday, pair }: SaidFacts, language: Language): string {
  const day = WEEKDAY_WORDS[weekday as Weekday]?.full[language] ?? ''
  return language === 'ru' ? `${day}, ${pair}-я пара` : `${day}, pair ${pair}`
}

/** A day and pair at the beginning of a sentence: «Вторник, 3-я пара». */
export function beginWithTime(facts: SaidFacts, language: Language): string {
  const said = sayTime(facts, language)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
