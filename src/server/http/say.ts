import { allSentences } from '#domain/all-sentences.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'

/** A rule's no as an answer has it; `null` where nothing speaks against the act. */
export const say = (refusal: Refusal | undefined, language: Language) =>
  refusal ? { code: refusal.code, sentence: sayRefusal(refusal, language, allSentences) } : null

/** Why each of several acts is closed to the reader, as an answer has it. */
export function sayAll<Act extends string>(
  acts: Readonly<Record<Act, Refusal | undefined>>,
  language: Language,
): Record<Act, ReturnType<typeof say>> {
  const said = Object.entries<Refusal | undefined>(acts).map(([act, refusal]) => [
    act,
    say(refusal, language),
  ])
  return Object.fromEntries(said)
}
