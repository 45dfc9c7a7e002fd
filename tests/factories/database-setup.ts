import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/**
 * Gives the whole run one folder for its database server. The first test that needs a database starts the server;
 * this stops it when the run is over. It imports nothing of the house, as vitest runs it outside of its own world.
 */
export function setup(): () => Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kz-test-'))
  process.env.KUZNITSA_TEST_DATA = dataFolder
  return async () => {
    const other = process.env.KUZNITSA_TEST_DATABASE_URL
    if (other) await dropTestDatabases(other)
    await stopServer(join(dataFolder, 'postgres', 'postmaster.pid'))
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function stopServer(pidFile: string): Promise<void> {
  if (!existsSync(pidFile)) return
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT')
  while (existsSync(pidFile)) await pause(20)
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
