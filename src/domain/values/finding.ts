import type { Fact } from './refusal.ts'

/** What a check of records that stand together finds wrong or worth a look: a rule over several rows or columns. */
export interface Finding {
  /** An error cannot be imported; a warning can. */
  readonly severity: 'error' | 'warning'
  readonly code: string
  readonly facts: Readonly<Record<string, Fact>>
  /** The name of the register that the record stands in. */
  readonly register: string
  /** The very record to put right, as it was handed in; `null` where something is missing altogether. */
  readonly record: object | null
  /** The field of the record, where one is to blame. */
  readonly field: string | null
}
