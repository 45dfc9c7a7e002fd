import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { clearLeftServers, folderOf, stopServer } from './left-servers.ts'

/**
 * Gives the whole run one folder for its database server. The first test that needs a database starts the server;
 * this stops it when the run is over, and those of earlier runs that were killed. It imports nothing of the house, as
 * vitest runs it outside of its own world.
 */
export async function setup(): Promise<() => Promise<void>> {
  await clearLeftServers()
  const dataFolder = mkdtempSync(folderOf('kz-test'))
  process.env.KUZNITSA_TEST_DATA = dataFolder
  return async () => {
    const other = process.env.KUZNITSA_TEST_DATABASE_URL
    if (other) await dropTestDatabases(other)
    await stopServer(join(dataFolder, 'postgres'))
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Clears another server of all that the tests left there. */
async function dropTestDatabases(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query(
    `select datname from pg_database where starts_with(datname, 'kz_test_')`,
  )
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  await client.end()
}
