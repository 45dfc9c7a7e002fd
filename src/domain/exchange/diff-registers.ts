import { type AnyRecord, type AnyRegister, type CellValue, keyOf } from '../values/register.ts'
import { type ClusterRegisters, type RegisterName, registerNames, registerOf } from './cluster-workbook.ts'

/** Records of some registers, as a workbook or another source brings them. */
export type IncomingRegisters = Partial<ClusterRegisters>

/** A cell that an import would change. */
export interface CellChange {
  readonly field: string
  readonly before: CellValue
  readonly after: CellValue
}

/** A record that an import would change, with each cell that differs. */
export interface RecordChange {
  readonly key: string
  readonly record: AnyRecord
  readonly cells: readonly CellChange[]
}

/** What an import would do to one register. Records that it does not name stay: what has history is never erased. */
export interface RegisterDiff {
  readonly register: RegisterName
  readonly created: readonly AnyRecord[]
  readonly changed: readonly RecordChange[]
  readonly unchanged: number
  /** Keys of records that the cluster has and the import does not name. */
  readonly missing: readonly string[]
}

/** Compares what the cluster has with what a workbook brings, register by register; sheets that are absent do not count. */
export function diffRegisters(current: IncomingRegisters, incoming: IncomingRegisters): RegisterDiff[] {
  return registerNames.flatMap(name => {
    const records = incoming[name]
    if (records === undefined) return []
    return [
      { register: name, ...diffRecords(registerOf(name), recordsOf(current[name]), recordsOf(records)) },
    ]
  })
}

/** Whether an import would change nothing at all. */
export const changesNothing = (diffs: readonly RegisterDiff[]): boolean =>
  diffs.every(diff => diff.created.length === 0 && diff.changed.length === 0)

const recordsOf = (records: ClusterRegisters[RegisterName] | undefined): readonly AnyRecord[] =>
  (records ?? []) as unknown as readonly AnyRecord[]

function diffRecords(register: AnyRegister, current: readonly AnyRecord[], incoming: readonly AnyRecord[]) {
  const before = new Map(current.map(record => [keyOf(register, record), record]))
  const created: AnyRecord[] = []
  const changed: RecordChange[] = []
  for (const record of incoming) {
    const key = keyOf(register, record)
    const old = before.get(key)
    before.delete(key)
    if (!old) created.push(record)
    else {
      const cells = changedCells(register, old, record)
      if (cells.length > 0) changed.push({ key, record, cells })
    }
  }
  return {
    created,
    changed,
    unchanged: incoming.length - created.length - changed.length,
    missing: [...before.keys()],
  }
}

function changedCells(register: AnyRegister, old: AnyRecord, record: AnyRecord): CellChange[] {
  return Object.keys(register.columns).flatMap(field => {
    const before = old[field] ?? null
    const after = record[field] ?? null
    return before === after ? [] : [{ field, before, after }]
  })
}
