import { sql } from 'kysely'
import { type ClusterRegisters, registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { columnList } from '../client/register-queries.ts'
import { tableOf } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** Reads all registers of a cluster, as far as the reader's scope sees them, each in the order of its keys. */
export async function readClusterRegisters(reader: Reader, cluster: string): Promise<ClusterRegisters> {
  const registers: Record<string, readonly AnyRecord[]> = {}
  for (const name of registerNames) registers[name] = await readRegister(reader, registerOf(name), cluster)
  return registers as unknown as ClusterRegisters
}

async function readRegister(
  { db }: Reader,
  register: AnyRegister,
  cluster: string,
): Promise<readonly AnyRecord[]> {
  const { rows } = await sql<AnyRecord>`
    select ${columnList(register)} from ${sql.table(tableOf(register))}
    where cluster = ${cluster}
    order by ${sql.join(register.key.map(name => sql.ref(name)))}`.execute(db)
  return rows
}
