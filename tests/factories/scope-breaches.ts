import { sql } from 'kysely'
import type { Database } from '#database/client/open-database.ts'
import { sqlName, tableOf } from '#database/client/register-table.ts'
import { inTransaction, type RequestScope, reading } from '#database/client/transactions.ts'
import { type Reach, readReach, writeReach } from '#domain/access/reach.ts'
import type { Role } from '#domain/access/role.ts'
import type { AnyRegister } from '#domain/values/register.ts'
import { signedIn } from './acting.ts'
import { allRegisters, recordOf } from './small-cluster.ts'

/** Where a role sees, changes or adds other rows than its reach says: `deputy reads zones: first B`. */
export type Breach = string

/** The clusters that the checks expect, each filled by `smallCluster`. */
export const SMALL_CLUSTERS = ['first', 'second'] as const

/** Every row that a scope sees by a query without any condition: what a forgotten filter would show. */
export const rowsSeen = (database: Database, scope: RequestScope, register: AnyRegister): Promise<string[]> =>
  reading(database, scope, async ({ db }) => {
    const { rows } = await sql<NamedRow>`
      select cluster, ${keyOf('seen', register)} as key
      from ${sql.table(tableOf(register))} as seen`.execute(db)
    return rows.map(nameOf).sort()
  })

/** Compares what a role at the organisation A of the first cluster sees, register by register, with its reach. */
export async function readBreaches(database: Database, role: Role): Promise<Breach[]> {
  const scope = await signedIn(database, { role, cluster: 'first', organisation: 'organisations-A' })
  const breaches: Breach[] = []
  for (const register of allRegisters) {
    const seen = await rowsSeen(database, scope, register)
    const due = rowsReached(register, reachOf(readReach, register, role))
    breaches.push(...differences(`${role} reads ${register.name}`, seen, due))
  }
  return breaches
}

/** Compares the rows that a role touches by an update without any condition with its reach. */
export async function changeBreaches(database: Database, role: Role): Promise<Breach[]> {
  const scope = await signedIn(database, { role, cluster: 'first', organisation: 'organisations-A' })
  const breaches: Breach[] = []
  for (const register of allRegisters) {
    const touched = await rowsTouched(database, scope, register)
    const reads = rowsReached(register, reachOf(readReach, register, role))
    const writes = rowsReached(register, reachOf(writeReach, register, role))
    const due = writes.filter(row => reads.includes(row))
    breaches.push(...differences(`${role} changes ${register.name}`, touched, due))
  }
  return breaches
}

/** Tries to add rows of another cluster and, where the role writes no whole cluster, of another organisation. */
export async function additionBreaches(database: Database, role: Role): Promise<Breach[]> {
  const scope = await signedIn(database, { role, cluster: 'first', organisation: 'organisations-A' })
  const breaches: Breach[] = []
  for (const register of allRegisters.filter(({ name }) => name !== 'clusters')) {
    const tried = [{ cluster: 'second', mark: 'A' }]
    if (reachOf(writeReach, register, role) !== 'cluster') tried.push({ cluster: 'first', mark: 'B' })
    for (const { cluster, mark } of tried) {
      if (await isRefused(database, scope, register, { cluster, mark })) continue
      breaches.push(`${role} adds to ${register.name}: ${cluster} ${mark}`)
    }
  }
  return breaches
}

interface NamedRow {
  readonly cluster: string
  readonly key: string
}

const nameOf = ({ cluster, key }: NamedRow): string => `${cluster} ${key}`

const keyOf = (table: string, register: AnyRegister) =>
  sql`to_jsonb(${sql.ref(table)}) ->> ${sqlName(register.key[0] as string)}`

const rowsTouched = (database: Database, scope: RequestScope, register: AnyRegister): Promise<string[]> =>
  inTransaction(database, scope, { cause: 'ui' }, async ({ db }) => {
    const { rows } = await sql<NamedRow>`
      update ${sql.table(tableOf(register))} as touched set version = version
      returning cluster, ${keyOf('touched', register)} as key`.execute(db)
    return rows.map(nameOf).sort()
  })

/** What stands on one side only; the rows come sorted. */
function differences(what: string, found: readonly string[], due: readonly string[]): Breach[] {
  const tooMany = found.filter(row => !due.includes(row)).map(row => `${what}: ${row}`)
  const missing = due.filter(row => !found.includes(row)).map(row => `${what}: not ${row}`)
  return [...tooMany, ...missing]
}

function rowsReached(register: AnyRegister, reach: Reach): string[] {
  if (register.name === 'clusters') return reach === 'cluster' ? ['first first'] : []
  // Whoever acts here is no worker of the small cluster, so that no record is about that person.
  const marks = { cluster: ['A', 'B'], own: ['A'], self: [], none: [] }[reach]
  const key = register.key[0] as string
  return marks.map(mark => `first ${(recordOf(register.name as 'zones', mark) as never)[key]}`).sort()
}

/** The records of the small cluster's register `persons` are workers; what has no owner is nobody's own. */
function reachOf(table: typeof readReach, register: AnyRegister, role: Role): Reach {
  const reach = table[register.name]?.[role] ?? 'none'
  return reach === 'own' && register.owner === null ? 'none' : reach
}

interface Addition {
  readonly cluster: string
  readonly mark: string
}

/** Copies a row under a new key; tells whether a policy, and nothing else, was in the way. */
async function isRefused(
  database: Database,
  scope: RequestScope,
  register: AnyRegister,
  addition: Addition,
): Promise<boolean> {
  const table = sql.table(tableOf(register))
  const row = JSON.stringify(freshRow(register, addition))
  try {
    await inTransaction(database, scope, { cause: 'ui' }, async ({ db }) => {
      await sql`insert into ${table} select * from jsonb_populate_record(null::${table}, ${row}::jsonb)`.execute(
        db,
      )
      throw new Added()
    })
  } catch (error) {
    return (error as { code?: string }).code === '42501'
  }
  return false
}

/** Takes back an addition that no policy was in the way of, so that the next check finds the rows as they were. */
class Added extends Error {}

function freshRow(register: AnyRegister, { cluster, mark }: Addition): Record<string, unknown> {
  const record = recordOf(register.name as 'zones', mark) as unknown as Record<string, unknown>
  const row = Object.fromEntries(Object.entries(record).map(([name, value]) => [sqlName(name), value]))
  const [first] = register.key as [string]
  const column = register.columns[first]
  const fresh = column?.type === 'date' ? '2031-01-01' : 'fresh'
  const key = { [sqlName(first)]: column?.type === 'reference' ? row[sqlName(first)] : fresh }
  return { ...row, cluster, version: 1, ...key, ...lastKeyFreshened(register) }
}

function lastKeyFreshened(register: AnyRegister): Record<string, unknown> {
  if (register.key.length === 1) return {}
  const last = register.key.at(-1) as string
  const fresh = { date: '2031-01-01', integer: 5, text: 'fresh' }[register.columns[last]?.type as 'date']
  return fresh === undefined ? {} : { [sqlName(last)]: fresh }
}
