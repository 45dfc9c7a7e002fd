import type { Finding } from '../values/finding.ts'
import type { Refusal } from '../values/refusal.ts'

/** Something in a curriculum's file that a methodologist should look at. */
export interface CurriculumWarning extends Refusal {
  /** An error, which stops the import, only where the plan breaks a rule that blocks. */
  readonly severity: Finding['severity']
  /** The index of the row; `null` where the whole plan is meant. */
  readonly row: string | null
}

/** A warning about a row, or about the whole plan. */
export const warning = (
  code: string,
  row: string | null,
  facts: CurriculumWarning['facts'] = {},
  severity: CurriculumWarning['severity'] = 'warning',
): CurriculumWarning => ({ code, row, severity, facts: { row, ...facts } })
