import type { AnyRecord } from '#domain/values/register.ts'

// Drafts may hold personal data, so they live no longer than the tab.
const store = sessionStorage

const placeOf = (register: string, key: string | undefined): string =>
  `kuznitsa.draft.${register}.${key ?? '+'}`

/** What was typed into a form and not saved, if anything; `key` is missing for a new record. */
export function readDraft(register: string, key: string | undefined): AnyRecord | undefined {
  const kept = store.getItem(placeOf(register, key))
  return kept === null ? undefined : (JSON.parse(kept) as AnyRecord)
}

/** Keeps what was typed until it is saved or discarded. */
export function keepDraft(register: string, key: string | undefined, draft: AnyRecord): void {
  store.setItem(placeOf(register, key), JSON.stringify(draft))
}

/** Forgets what was typed. */
export function dropDraft(register: string, key: string | undefined): void {
  store.removeItem(placeOf(register, key))
}
