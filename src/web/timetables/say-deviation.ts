import { allSentences } from '#domain/all-sentences.ts'
import { type Deviation, deviationFacts } from '#domain/timetables/deviation.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

/** Says whom a place asks too much of, when, by how much, and by which rule. */
export const sayDeviation = (deviation: Deviation, language: Language): string =>
  sayRefusal({ code: 'timetables.deviation', facts: deviationFacts(deviation) }, language, allSentences)
