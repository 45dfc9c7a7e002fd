import type { Refusal } from '#domain/values/refusal.ts'

/** Something in a plan or in its records that is worth a look but breaks no rule that blocks. */
export interface PlanWarning {
  readonly group: string
  /** The block that it is about, if it is about one. */
  readonly block: string | null
  /** The record to look at, by its register and its key. */
  readonly about: { readonly register: string; readonly key: string }
  readonly refusal: Refusal
}
