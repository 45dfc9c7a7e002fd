import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import type { Addresses } from '#database/client/addresses.ts'
import { LOGINS } from '#database/client/logins.ts'
import { connected, type Database, openDatabase } from '#database/client/open-database.ts'
import { projectFolder } from '#database/client/project-folder.ts'
import { migrate } from '#database/migrations/migrate.ts'

/** Guards the making of the template: test files run side by side. */
const TEMPLATE_LOCK = 7_203_412
const PREFIX = 'kz_test_'

let counter = 0

/**
 * A database of its own for a test file, migrated and empty, on the embedded server or on the one that
 * KUZNITSA_TEST_DATABASE_URL names. It is dropped after the file's tests.
 */
export async function testDatabase(): Promise<Database> {
  const { addresses } = await server()
  const template = await ensureTemplate(addresses)
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

async function ensureTemplate(addresses: Addresses): Promise<string> {
  const name = `${PREFIX}template_${migrationsDigest()}`
  await asAdministrator(addresses, async client => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    await client.query(`drop database if exists ${name}_draft with (force)`)
    await client.query(
      `create database ${name}_draft template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
    )
    const draft = connected(onDatabase(addresses, `${name}_draft`))
    await migrate(draft)
    await draft.close()
    await client.query(`alter database ${name}_draft rename to ${name}`)
  })
  return name
}

function migrationsDigest(): string {
  const folder = join(projectFolder(), 'src', 'database', 'migrations')
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 12)
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
