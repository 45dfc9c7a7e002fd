import type { Refusal } from '../values/refusal.ts'

/** Something in a curriculum's file that a methodologist should look at; it does not stop the import. */
export interface CurriculumWarning extends Refusal {
  /** The index of the row; `null` where the whole plan is meant. */
  readonly row: string | null
}

/** A warning about a row, or about the whole plan. */
export const warning = (
  code: string,
  row: string | null,
  facts: CurriculumWarning['facts'] = {},
): CurriculumWarning => ({ code, row, facts: { row, ...facts } })
