import { mayChange } from '#database/access/may-change.ts'
import type { Reader } from '#database/client/transactions.ts'
import { whyNotEnd } from '#domain/access/end-record.ts'
import type { Role } from '#domain/access/role.ts'
import { whyNotWrite } from '#domain/access/write-record.ts'
import { allSentences } from '#domain/all-sentences.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import { type AnyRecord, type AnyRegister, keyOf } from '#domain/values/register.ts'
import { sayRefusal } from '#domain/values/sentences.ts'
import type { Language } from '#domain/values/text.ts'
import type { RegisterRules } from './register-rules.ts'

interface Question {
  readonly reader: Reader
  readonly register: AnyRegister
  readonly rules: RegisterRules<AnyRecord>
  readonly found: AnyRecord
  readonly role: Role
  readonly language: Language
}

/** Why each act on a record is closed to the reader, in words for its button; `null` where it is open. */
export async function actsOn({ reader, register, rules, found, role, language }: Question) {
  const subject = rules.subjectOf?.(found) ?? register.name
  const reaches = await mayChange(reader, register, keyOf(register, found))
  const write = whyNotWrite(subject, role, reaches) ?? rules.whyNotChange?.(found)
  const say = (refusal: Refusal | undefined) =>
    refusal ? { code: refusal.code, sentence: sayRefusal(refusal, language, allSentences) } : null
  return { edit: say(write), end: say(write ?? whyNotEnd(found)) }
}
