import { sql } from 'kysely'
import type { KnownCodes } from '#domain/exchange/check-references.ts'
import {
  type ClusterRegisters,
  type RegisterName,
  registerNames,
  registerOf,
} from '#domain/exchange/cluster-workbook.ts'
import type { IncomingRegisters } from '#domain/exchange/diff-registers.ts'
import type { AnyRecord, AnyRegister } from '#domain/values/register.ts'
import { columnList } from '../client/register-queries.ts'
import { tableOf } from '../client/register-table.ts'
import type { Reader } from '../client/transactions.ts'

/** Reads all registers of a cluster, as far as the reader's scope sees them, each in the order of its keys. */
export const readClusterRegisters = (reader: Reader, cluster: string): Promise<ClusterRegisters> =>
  readRegisters(reader, cluster, registerNames)

/** Reads some registers of a cluster, as far as the reader's scope sees them. */
export async function readRegisters<N extends RegisterName>(
  reader: Reader,
  cluster: string,
  names: readonly N[],
): Promise<Pick<ClusterRegisters, N>> {
  const registers: Record<string, readonly AnyRecord[]> = {}
  for (const name of names) registers[name] = await readRegister(reader, registerOf(name), cluster)
  return registers as unknown as Pick<ClusterRegisters, N>
}

/** The names of the registers of which records come. */
export const namesIn = (incoming: IncomingRegisters): readonly RegisterName[] =>
  registerNames.filter(name => incoming[name] !== undefined)

/** The codes by which a file may refer to records that it does not hold itself. */
export async function readKnownCodes({ db }: Reader, cluster: string): Promise<KnownCodes> {
  const known = new Map<string, ReadonlySet<string>>()
  for (const name of registerNames.filter(name => registerOf(name).key.join() === 'code')) {
    const { rows } = await sql<{ code: string }>`
      select code from ${sql.table(tableOf({ name }))} where cluster = ${cluster}`.execute(db)
    known.set(name, new Set(rows.map(({ code }) => code)))
  }
  return known
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
