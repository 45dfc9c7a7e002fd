import { sql } from 'kysely'
import type { LocalDate } from '#domain/values/local-date.ts'
import { invariant } from '#domain/values/refusal.ts'
import { type AnyRecord, type AnyRegister, keyOf } from '#domain/values/register.ts'
import { OutOfScopeError, RecordChangedError, RecordMissingError } from './record-errors.ts'
import type { Condition } from './register-filter.ts'
import { columnList, findRecord, keyCondition, type VersionedRecord } from './register-queries.ts'
import { columnsOf, tableOf } from './register-table.ts'
import type { Tx } from './transactions.ts'
import { throwWriteRefusal } from './write-refusal.ts'

/**
 * Adds a record to a register of the cluster in whose scope the transaction acts.
 *
 * @throws RefusedError when its key is taken or a reference leads nowhere; OutOfScopeError when the scope may not.
 */
export async function createRecord(
  tx: Tx,
  register: AnyRegister,
  record: AnyRecord,
): Promise<VersionedRecord<AnyRecord>> {
  const values = columnsOf(register).map(([name]) => sql`${record[name] ?? null}`)
  await write(
    tx,
    register,
    record,
    sql`
    insert into ${sql.table(tableOf(register))} (cluster, ${columnList(register)})
    values (access.cluster(), ${sql.join(values)})`,
  )
  return written(tx, register, keyOf(register, record))
}

/**
 * Replaces a record by what it is to be, its key included, if it is still in the version that was read.
 * Records that refer to it follow a changed key.
 *
 * @throws RecordChangedError with the record as it is now; RecordMissingError; OutOfScopeError; RefusedError as when
 * a record is added.
 */
export async function updateRecord(
  tx: Tx,
  register: AnyRegister,
  key: string,
  { record, version }: VersionedRecord<AnyRecord>,
): Promise<VersionedRecord<AnyRecord>> {
  const cells = columnsOf(register).map(([name]) => sql`${sql.ref(name)} = ${record[name] ?? null}`)
  const changed = await write(
    tx,
    register,
    record,
    sql`
    update ${sql.table(tableOf(register))} set ${sql.join(cells)}, version = version + 1
    where ${keyCondition(register, key)} and version = ${version}`,
  )
  if (changed === 0) await throwWhyNotUpdated(tx, register, key, version)
  return written(tx, register, keyOf(register, record))
}

/** The day and the reason with which a record with dates comes to its end. */
export interface RecordEnd {
  readonly endsOn: LocalDate
  readonly reason: string
  /** The version that was read; the newest when it is left out. */
  readonly version?: number | undefined
}

/**
 * Ends a record that has dates: it stays, and is no longer valid after its last day.
 *
 * @throws As {@link updateRecord}.
 */
export async function endRecord(
  tx: Tx,
  register: AnyRegister,
  key: string,
  { endsOn, reason, version }: RecordEnd,
): Promise<VersionedRecord<AnyRecord>> {
  invariant(register.columns.endsOn, `Records of ${register.name} have no end`)
  const found = await findRecord(tx, register, key)
  if (!found) throw new RecordMissingError(`${register.name} ${key}`)
  const endReason = register.columns.endReason ? { endReason: reason } : {}
  const record = { ...found.record, endsOn, ...endReason }
  return updateRecord(tx, register, key, { record, version: version ?? found.version })
}

/** Runs the statement and checks references at once, so that a refusal comes from here and not from the commit. */
async function write(
  { db }: Tx,
  register: AnyRegister,
  record: AnyRecord,
  statement: Condition,
): Promise<number> {
  try {
    const { numAffectedRows } = await statement.execute(db)
    await sql`set constraints all immediate`.execute(db)
    return Number(numAffectedRows ?? 0)
  } catch (error) {
    throwWriteRefusal(error, register, record)
  }
}

async function written(tx: Tx, register: AnyRegister, key: string): Promise<VersionedRecord<AnyRecord>> {
  const found = await findRecord(tx, register, key)
  if (!found) throw new OutOfScopeError(`${register.name} ${key} was written out of the scope that sees it`)
  return found
}

async function throwWhyNotUpdated(
  tx: Tx,
  register: AnyRegister,
  key: string,
  version: number,
): Promise<never> {
  const found = await findRecord(tx, register, key)
  if (!found) throw new RecordMissingError(`${register.name} ${key}`)
  if (found.version !== version) throw new RecordChangedError(found.record, found.version)
  throw new OutOfScopeError(`${register.name} ${key} may be seen, but not changed`)
}
