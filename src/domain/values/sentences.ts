import type { Refusal } from './refusal.ts'
import type { Language } from './text.ts'

/** One refusal as a person reads it: names the value, says why, and ends with advice where there is any. */
export type Sentence = Readonly<Record<Language, (facts: Refusal['facts']) => string>>

/** The sentences of one room's refusals, by the refusal's code. */
export type Sentences = Readonly<Record<string, Sentence>>

/**
 * A refusal as a sentence in the reader's language; the bare code when nobody has written its sentence
 * (a test demands one for each code).
 */
export function sayRefusal(refusal: Refusal, language: Language, sentences: Sentences): string {
  return sentences[refusal.code]?.[language](refusal.facts) ?? refusal.code
}
