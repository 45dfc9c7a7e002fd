import type { Comparison } from './years.api.ts'

type Change = Comparison['changes'][number]

/** A practice that differs between two versions: the subgroups that go from one place to another together. */
export interface ChangedPractice {
  readonly session: string
  readonly subgroups: readonly number[]
  readonly change: Change
}

/** What differs between two versions, subgroups with the same places before and after together. */
export function changedPractices(changes: readonly Change[]): ChangedPractice[] {
  const practices = new Map<string, ChangedPractice>()
  for (const change of changes) {
    const session = change.id.slice(0, change.id.lastIndexOf(':'))
    const key = JSON.stringify([session, change.before, change.after])
    const subgroups = [...(practices.get(key)?.subgroups ?? []), change.subgroup]
    practices.set(key, { session, subgroups, change })
  }
  return [...practices.values()]
}
