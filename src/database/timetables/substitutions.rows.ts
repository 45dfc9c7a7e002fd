import type { Substitution } from '#domain/timetables/substitution.ts'
import type { SubstitutionAct } from '#domain/timetables/substitution-act.ts'
import type { LocalDate } from '#domain/values/local-date.ts'

/** What stands against a substitution: a later act that decided otherwise, or somebody who took it back. */
export type SubstitutionState = 'inForce' | 'replaced' | 'undone'

/** A substitution as it is stored, with the lesson as it was when it was decided. */
export interface StoredSubstitution extends Substitution {
  readonly act: number
  readonly groups: readonly string[]
  readonly subgroup: number | null
  readonly index: string
  readonly pairs: number
  readonly was: { readonly pair: number; readonly teacher: string; readonly room: string | null }
  readonly cause: SubstitutionAct['cause']
  readonly orderNumber: string | null
  readonly state: SubstitutionState
  readonly replacedBy: number | null
}

/** An act as it is stored, without its substitutions. */
export interface StoredAct
  extends Pick<SubstitutionAct, 'number' | 'college' | 'cause' | 'note' | 'orderNumber'> {
  readonly person: string | null
  /** Who made it, as a list names people; `null` where the reader may not know. */
  readonly madeBy: string | null
  readonly madeAt: string
  readonly undoneAt: string | null
}

/** From one date to another. */
export interface Dates {
  readonly from: LocalDate
  readonly to: LocalDate
}
