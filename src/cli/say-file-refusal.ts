import { allSentences } from '#domain/all-sentences.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

/** The sentence of a refusal; one that concerns a file says first which, where a call names several. */
export function sayFileRefusal(refusal: Refusal, language: Language): string {
  const said = sayRefusal(refusal, language, allSentences)
  const { file } = refusal.facts
  return typeof file === 'string' && !said.includes(file) ? `${file}: ${said}` : said
}
