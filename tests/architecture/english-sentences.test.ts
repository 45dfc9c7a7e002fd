import { describe, expect, it } from 'vitest'
import { allSentences } from '#domain/all-sentences.ts'
import { CALENDAR_LETTERS } from '#domain/programmes/activity.ts'
import type { SaidFacts } from '#domain/values/sentences.ts'

/** Facts that a sentence looks up in words of its own. */
const LOOKED_UP: SaidFacts = { role: 'teacher', weekday: 1, pair: 1, subgroup: '1', count: 2 }

/** Every fact as a list of its own name, so that only the sentence's own words are seen. */
const named: SaidFacts = new Proxy<Record<string, readonly string[]>>(
  {},
  { get: (_, name) => LOOKED_UP[String(name)] ?? [String(name)] },
)

/** What a file must hold in Russian stands in quotes; the letters of the calendar are the same in both languages. */
const foreignWords = (sentence: string): string[] =>
  (sentence.replaceAll(/«[^»]*»/g, '').match(/[А-Яа-яЁё]+/g) ?? []).filter(
    word => !CALENDAR_LETTERS.some(letter => letter === word),
  )

describe('an English sentence', () => {
  it.each(Object.entries(allSentences))('%s has no Russian word', (_, sentence) => {
    expect(foreignWords(sentence.en(named))).toEqual([])
  })

  it('is known by its Russian words when it has some', () => {
    expect(foreignWords('The zone Участок is full: УП')).toEqual(['Участок'])
  })
})
