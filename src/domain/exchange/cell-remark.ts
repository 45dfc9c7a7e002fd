import type { Fact } from '../values/refusal.ts'
import type { CellValue } from '../values/register.ts'

/** An error stops an import; a warning is shown and the value taken as the warning says. */
export type Severity = 'error' | 'warning'

/** What is to be said about one cell. */
export interface CellRemark {
  readonly severity: Severity
  readonly code: string
  readonly facts: Readonly<Record<string, Fact>>
}

/** What a cell came to: its value where it has one, and what is to be said about it. */
export interface CellReading {
  /** `undefined` when an error left the cell without a value. */
  readonly value: CellValue | undefined
  readonly remarks: readonly CellRemark[]
}

type Facts = Readonly<Record<string, Fact>>

/** A cell that is read as it stands. */
export const taken = (value: CellValue): CellReading => ({ value, remarks: [] })

/** A cell that is read, with a warning. */
export const takenWith = (value: CellValue, code: string, facts: Facts = {}): CellReading => ({
  value,
  remarks: [{ severity: 'warning', code, facts }],
})

/** A cell that cannot be read. */
export const rejected = (code: string, facts: Facts = {}): CellReading => ({
  value: undefined,
  remarks: [{ severity: 'error', code, facts }],
})
