import { sql } from 'kysely'
import { type RegisterName, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { diffRegisters, type IncomingRegisters, type RegisterDiff } from '#domain/exchange/diff-registers.ts'
import { keyCells, type Rename } from '#domain/exchange/rename-records.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { OutOfScopeError } from '../client/record-errors.ts'
import type { Condition } from '../client/register-filter.ts'
import { columnList, keyCondition } from '../client/register-queries.ts'
import { columnsOf, sqlName, tableOf } from '../client/register-table.ts'
import type { Tx } from '../client/transactions.ts'
import { throwWriteRefusal } from '../client/write-refusal.ts'
import { namesIn, readRegisters } from './cluster-registers.ts'

/** How many records one statement writes. */
const BATCH = 1000

/**
 * Brings incoming records into the registers of a cluster: what is new is added, what differs is changed, the rest
 * stays. Other writers wait, so that nothing changes between the comparison and the writing. Gives what it changed.
 *
 * @throws RefusedError when a reference leads nowhere, and OutOfScopeError when the scope may not write one of the
 * records; the transaction that it throws out of has changed nothing.
 */
export async function applyRegisters(
  tx: Tx,
  cluster: string,
  incoming: IncomingRegisters,
): Promise<readonly RegisterDiff[]> {
  await holdWriters(tx, namesIn(incoming))
  const changes = diffRegisters(await readRegisters(tx, cluster, namesIn(incoming)), incoming)
  await writeDiffs(tx, cluster, changes)
  return changes
}

/**
 * Brings changes into the registers of a cluster that were worked out while other writers waited; what is renamed
 * bears its new key already in them.
 *
 * @throws As {@link applyRegisters}.
 */
export async function writeDiffs(
  tx: Tx,
  cluster: string,
  changes: readonly RegisterDiff[],
  renames: readonly Rename[] = [],
): Promise<void> {
  for (const rename of renames) await renameRecord(tx, cluster, rename)
  for (const change of changes) await writeChanges(tx, cluster, change)
  await checkReferences(tx)
}

/** Gives a record its new key; records that refer to it follow. */
async function renameRecord(tx: Tx, cluster: string, { register: name, from, to }: Rename): Promise<void> {
  const register = registerOf(name)
  const cells = Object.entries(keyCells(register, to)).map(
    ([field, part]) => sql`${sql.ref(field)} = ${part}`,
  )
  const statement = sql`
    update ${sql.table(tableOf(register))} set ${sql.join(cells)}, version = version + 1
    where cluster = ${cluster} and ${keyCondition(register, from)}`
  await run(tx, register, 1, statement)
}

/** Lets other writers of these registers wait until the transaction ends. */
export async function holdWriters({ db }: Tx, names: readonly RegisterName[]): Promise<void> {
  const tables = names.map(name => sql.table(tableOf({ name })))
  if (tables.length > 0) await sql`lock table ${sql.join(tables)} in share row exclusive mode`.execute(db)
}

async function writeChanges(tx: Tx, cluster: string, { register: name, created, changed }: RegisterDiff) {
  const register = registerOf(name)
  for (const batch of batches(created))
    await run(tx, register, batch.length, insertion(register, cluster, batch))
  for (const batch of batches(changed.map(change => change.record))) {
    await run(tx, register, batch.length, replacement(register, cluster, batch))
  }
}

const insertion = (register: AnyRegister, cluster: string, records: readonly AnyRecord[]): Condition => sql`
  insert into ${sql.table(tableOf(register))} (cluster, ${columnList(register)})
  select ${cluster}, ${columnList(register)} from ${rowsOf(register, records)} as incoming`

const replacement = (register: AnyRegister, cluster: string, records: readonly AnyRecord[]): Condition => {
  const cells = columnsOf(register).map(([name]) => sql`${sql.ref(name)} = ${sql.ref(`incoming.${name}`)}`)
  const keys = register.key.map(name => sql`${sql.ref(`standing.${name}`)} = ${sql.ref(`incoming.${name}`)}`)
  return sql`
    update ${sql.table(tableOf(register))} as standing
    set ${sql.join(cells)}, version = standing.version + 1
    from ${rowsOf(register, records)} as incoming
    where standing.cluster = ${cluster} and ${sql.join(keys, sql` and `)}`
}

/** Records as rows of the register's table: one parameter for all of them, typed by the table itself. */
function rowsOf(register: AnyRegister, records: readonly AnyRecord[]): Condition {
  const columns = columnsOf(register).map(([name]) => [name, sqlName(name)] as const)
  const rows = records.map(record =>
    Object.fromEntries(columns.map(([name, column]) => [column, record[name]])),
  )
  return sql`jsonb_populate_recordset(null::${sql.table(tableOf(register))}, ${JSON.stringify(rows)}::jsonb)`
}

async function run({ db }: Tx, register: AnyRegister, expected: number, statement: Condition): Promise<void> {
  const written = await statement.execute(db).catch((error: unknown) => throwWriteRefusal(error, register))
  if (Number(written.numAffectedRows ?? 0) !== expected) {
    throw new OutOfScopeError(`Some records of ${register.name} may be seen, but not changed`)
  }
}

/** References are otherwise checked at the commit, where nobody can say any more which register was at fault. */
async function checkReferences({ db }: Tx): Promise<void> {
  try {
    await sql`set constraints all immediate`.execute(db)
  } catch (error) {
    const table = (error as { table?: string }).table
    const name = registerNames.find(candidate => sqlName(candidate) === table)
    if (!name) throw error
    throwWriteRefusal(error, registerOf(name))
  }
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += BATCH) yield items.slice(from, from + BATCH)
}
