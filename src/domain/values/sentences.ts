import { dottedDate, parseLocalDate } from './local-date.ts'
import type { Fact, Refusal } from './refusal.ts'
import type { Language, Text } from './text.ts'

/** A fact in the reader's language: phrases are chosen and dates written as people write them. */
export type SaidFact = string | number | boolean | null | readonly (string | number)[]

/** What a sentence is told of a refusal. */
export type SaidFacts = Readonly<Record<string, SaidFact>>

/** One refusal as a person reads it: names the value, says why, and ends with advice where there is any. */
export type Sentence = Readonly<Record<Language, (facts: SaidFacts) => string>>

/** The sentences of one room's refusals, by the refusal's code. */
export type Sentences = Readonly<Record<string, Sentence>>

/**
 * A refusal as a sentence in the reader's language; the bare code when nobody has written its sentence
 * (a test demands one for each code).
 */
export function sayRefusal(refusal: Refusal, language: Language, sentences: Sentences): string {
  return sentences[refusal.code]?.[language](sayFacts(refusal.facts, language)) ?? refusal.code
}

const sayFacts = (facts: Refusal['facts'], language: Language): SaidFacts =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, sayFact(fact, language)]))

function sayFact(fact: Fact, language: Language): SaidFact {
  if (typeof fact === 'boolean' || fact === null) return fact
  return isList(fact) ? fact.map(item => sayOne(item, language)) : sayOne(fact, language)
}

// Array.isArray does not narrow a list that cannot be changed.
const isList = (fact: Fact): fact is readonly (string | number | Text)[] => Array.isArray(fact)

function sayOne(value: string | number | Text, language: Language): string | number {
  if (typeof value === 'number') return value
  const said = typeof value === 'string' ? value : value[language]
  return parseLocalDate(said) ? dottedDate(said) : said
}
