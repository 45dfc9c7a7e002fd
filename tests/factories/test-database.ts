import pg from 'pg'
import { afterAll } from 'vitest'
import type { Addresses } from '#database/client/addresses.ts'
import { LOGINS } from '#database/client/logins.ts'
import { connected, type Database, openDatabase } from '#database/client/open-database.ts'
import { migrate } from '#database/migrations/migrate.ts'
import { sourcesDigest } from './sources-digest.ts'

/**
 * What a database holds when a test begins: nothing; the demo cluster; or the demo cluster whose next year and whose
 * first timetable the program has planned and put in force.
 */
export type Holding = 'nothing' | 'demo' | 'plannedDemo'

/** Guards the making of the templates: test files run side by side. */
const TEMPLATE_LOCK = 7_203_412
const PREFIX = 'kz_test_'

let counter = 0

/**
 * A database of its own for a test file, migrated and empty unless something is to be in it, on the embedded server or on
 * the one that KUZNITSA_TEST_DATABASE_URL names. It is dropped after the file's tests.
 */
export async function testDatabase(holding: Holding = 'nothing'): Promise<Database> {
  const { addresses } = await server()
  const template = await ensureTemplate(addresses, holding)
  const name = `${PREFIX}${process.pid}_${counter++}`
  await asAdministrator(addresses, client => client.query(`create database ${name} template ${template}`))
  const database = connected(onDatabase(addresses, name))
  afterAll(async () => {
    await database.close()
    await asAdministrator(addresses, client => client.query(`drop database ${name} with (force)`))
  })
  return database
}

/** Reaches the run's server, and starts it if no test has needed it before. */
async function server(): Promise<Database> {
  const opened = await openDatabase({
    dataFolder: process.env.KUZNITSA_TEST_DATA as string,
    databaseUrl: process.env.KUZNITSA_TEST_DATABASE_URL,
    durable: false,
  })
  await Promise.all(LOGINS.map(login => opened[login].destroy()))
  return opened
}

/** Makes each template once in a run, upon the one before it. */
async function ensureTemplate(addresses: Addresses, holding: Holding): Promise<string> {
  const name = `${PREFIX}${holding.toLowerCase()}_${sourcesDigest()}`
  if (await exists(addresses, name)) return name
  const { base, fill } = makings[holding]
  const under = base ? await ensureTemplate(addresses, base) : 'template0'
  await asAdministrator(addresses, async client => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    if (await exists(addresses, name)) return
    await client.query(`drop database if exists ${name}_draft with (force)`)
    await client.query(
      `create database ${name}_draft template ${under} encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
    )
    const draft = connected(onDatabase(addresses, `${name}_draft`))
    await fill(draft)
    await draft.close()
    await client.query(`alter database ${name}_draft rename to ${name}`)
  })
  return name
}

const makings: Record<Holding, { base?: Holding; fill: (database: Database) => Promise<unknown> }> = {
  nothing: { fill: migrate },
  // What fills them comes from the upper floors, which the tests of the database have no need to read.
  demo: {
    base: 'nothing',
    fill: async database => (await import('./fill-database.ts')).fillWithDemo(database),
  },
  plannedDemo: {
    base: 'demo',
    fill: async database => (await import('./fill-database.ts')).fillWithPlans(database),
  },
}

const exists = async (addresses: Addresses, name: string): Promise<boolean> => {
  let count: number | null = null
  await asAdministrator(addresses, async client => {
    ;({ rowCount: count } = await client.query('select from pg_database where datname = $1', [name]))
  })
  return Boolean(count)
}

const onDatabase = (addresses: Addresses, database: string): Addresses =>
  Object.fromEntries(
    Object.entries(addresses).map(([login, address]) => [login, { ...address, database }]),
  ) as unknown as Addresses

async function asAdministrator(
  addresses: Addresses,
  act: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ ...addresses.owner, database: 'postgres' })
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
