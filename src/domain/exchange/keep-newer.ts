import type { CellValue } from '../values/register.ts'
import type { CellChange, RecordChange, RegisterDiff } from './diff-registers.ts'

/** What somebody else made of a cell after the workbook was taken out. */
export interface NewerCell {
  /** What the cell held when the workbook was taken out. */
  readonly was: CellValue
  /** The person who changed it last; `null` where the reader does not see who. */
  readonly person: string | null
  /** When, as an instant of ISO 8601. */
  readonly at: string
}

/** The cells that others have changed since, by register, key and field. */
export type NewerCells = (register: string, key: string, field: string) => NewerCell | undefined

/** A change that would undo what somebody else has changed after the workbook was taken out. */
export interface ContestedCell extends CellChange {
  readonly register: string
  readonly key: string
  readonly newer: NewerCell
}

/** What is left of an import when cells that only others have changed stay as they are. */
export interface WithoutStale {
  readonly diffs: readonly RegisterDiff[]
  /** How many cells stay as others have made them, since the workbook did not touch them. */
  readonly kept: number
  /** Cells that both the workbook and somebody else have changed; the import changes them still. */
  readonly contested: readonly ContestedCell[]
}

/**
 * Leaves alone the cells that the workbook holds as they were when it was taken out, and that others have changed since:
 * nobody meant to change them back.
 */
export function keepNewer(diffs: readonly RegisterDiff[], newer: NewerCells): WithoutStale {
  let kept = 0
  const contested: ContestedCell[] = []
  const left = diffs.map(diff => {
    const changed = diff.changed.flatMap((change): RecordChange[] => {
      const cells = change.cells.filter(cell => {
        const later = newer(diff.register, change.key, cell.field)
        if (later && later.was === cell.after) return false
        if (later) contested.push({ ...cell, register: diff.register, key: change.key, newer: later })
        return true
      })
      kept += change.cells.length - cells.length
      return cells.length === 0 ? [] : [withCells(change, cells)]
    })
    return { ...diff, changed, unchanged: diff.unchanged + diff.changed.length - changed.length }
  })
  return { diffs: left, kept, contested }
}

/** The change of a record in these cells only; the others stay as they are now. */
function withCells(change: RecordChange, cells: readonly CellChange[]): RecordChange {
  const stay = change.cells.filter(cell => !cells.includes(cell)).map(({ field, before }) => [field, before])
  return { ...change, cells, record: { ...change.record, ...Object.fromEntries(stay) } }
}
