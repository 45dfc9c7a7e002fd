import type { RuleSeverity } from '#domain/rules/rule.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'

/** A subgroup as far as it matters where it may go. */
export interface SubgroupDraft {
  readonly number: number
  readonly students: number
  /** The birth date of its youngest student, known or assumed. */
  readonly youngest: LocalDate
}

/** Something against a subgroup at a resource, and whether it blocks. */
export interface Obstruction {
  readonly severity: RuleSeverity
  readonly refusal: Refusal
}

/** Says for a week, by its Monday and Saturday, what stands against a subgroup at a resource. */
export type Obstacle = (
  monday: LocalDate,
  saturday: LocalDate,
  subgroup: SubgroupDraft,
) => Obstruction | undefined
