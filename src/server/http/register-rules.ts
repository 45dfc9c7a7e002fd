import type { Reader } from '#database/client/transactions.ts'
import type { AccessSubject } from '#domain/access/reach.ts'
import type { Finding } from '#domain/values/finding.ts'
import { type Refusal, RefusedError } from '#domain/values/refusal.ts'

/** What a room adds to the routes of one of its registers. */
export interface RegisterRules<R> {
  /** What access is given to by this record, where a register holds records of more than one kind. */
  readonly subjectOf?: (record: R) => AccessSubject
  /** Why nobody writes such a record by the register, whatever the role. */
  readonly whyNotChange?: (record: R) => Refusal | undefined
  /** What is wrong with the records that stand together once this one is written. */
  readonly findingsAfter?: (reader: Reader, record: R) => Promise<readonly Finding[]>
}

/** @throws RefusedError with the first error that a change of a record would leave behind. */
export async function refuseFindings<R>(rules: RegisterRules<R>, reader: Reader, record: R): Promise<void> {
  const findings = (await rules.findingsAfter?.(reader, record)) ?? []
  const error = findings.find(finding => finding.severity === 'error')
  if (error) throw new RefusedError({ code: error.code, facts: error.facts })
}
