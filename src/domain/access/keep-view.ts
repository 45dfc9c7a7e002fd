import type { Refusal } from '../values/refusal.ts'

/** A list as a person keeps it: its filters, order and columns under a name of the person's own. */
export interface KeptView {
  readonly name: string
  /** The query of the list's address. */
  readonly query: string
}

/** More views of one list nobody finds again. */
export const MOST_VIEWS = 50

/** Why a view cannot be kept beside those that a person keeps of the same list already; one of its name gives way. */
export function whyNotKeepView(kept: readonly KeptView[], view: KeptView): Refusal | undefined {
  const isNew = !kept.some(({ name }) => name === view.name)
  return isNew && kept.length >= MOST_VIEWS
    ? { code: 'access.too-many-views', facts: { most: MOST_VIEWS } }
    : undefined
}
