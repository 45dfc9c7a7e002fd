import {
  type ClusterRegisters,
  type RegisterName,
  registerNames,
  registerOf,
} from '#domain/exchange/cluster-workbook.ts'
import { type AnyRecord, type AnyRegister, type CellValue, keyOf } from '#domain/values/register.ts'

/** Records of some registers, as a workbook or another source brings them. */
export type IncomingRegisters = Partial<ClusterRegisters>

/** A cell that is to hold something else. */
export interface CellChange {
  readonly column: string
  readonly before: CellValue
  readonly after: CellValue
}

/** A record that is there already, and the cells of it that are to change. */
export interface RecordUpdate {
  readonly key: string
  readonly record: AnyRecord
  readonly cells: readonly CellChange[]
}

/** What incoming records make of one register; records that do not come stay as they are. */
export interface RegisterChanges {
  readonly register: RegisterName
  readonly created: readonly AnyRecord[]
  readonly updated: readonly RecordUpdate[]
  /** How many come as they are already. */
  readonly unchanged: number
  /** The keys of those that are there and do not come. */
  readonly absent: readonly string[]
}

/** Compares incoming records with those of the cluster, register by register in the workbook's order. */
export const compareRegisters = (
  current: ClusterRegisters,
  incoming: IncomingRegisters,
): readonly RegisterChanges[] =>
  registerNames.flatMap(name => {
    const records = incoming[name]
    return records ? [compareRegister(name, anyRecords(current[name]), anyRecords(records))] : []
  })

const anyRecords = (records: readonly object[]): readonly AnyRecord[] => records as readonly AnyRecord[]

function compareRegister(
  name: RegisterName,
  current: readonly AnyRecord[],
  incoming: readonly AnyRecord[],
): RegisterChanges {
  const register = registerOf(name)
  const standing = new Map(current.map(record => [keyOf(register, record), record]))
  const coming = new Set(incoming.map(record => keyOf(register, record)))
  const created = incoming.filter(record => !standing.has(keyOf(register, record)))
  const known = incoming.flatMap(record => {
    const key = keyOf(register, record)
    const before = standing.get(key)
    return before ? [{ key, record, cells: changedCells(register, before, record) }] : []
  })
  const updated = known.filter(update => update.cells.length > 0)
  return {
    register: name,
    created,
    updated,
    unchanged: known.length - updated.length,
    absent: [...standing.keys()].filter(key => !coming.has(key)),
  }
}

const changedCells = (register: AnyRegister, before: AnyRecord, after: AnyRecord): readonly CellChange[] =>
  Object.keys(register.columns)
    .map(column => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter(cell => cell.before !== cell.after)
