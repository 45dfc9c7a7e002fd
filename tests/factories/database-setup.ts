import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedServer } from '#database/client/embedded-server.ts'
import { keptPasswords } from '#database/client/secrets.ts'
import { dropTestDatabases } from './test-database.ts'

/**
 * Gives the whole run one folder for its database server. The first test that needs a database starts the server;
 * this stops it when the run is over.
 */
export function setup(): () => Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kz-test-'))
  process.env.KUZNITSA_TEST_DATA = dataFolder
  return async () => {
    if (process.env.KUZNITSA_TEST_DATABASE_URL) await dropTestDatabases()
    if (existsSync(join(dataFolder, 'postgres'))) {
      const ownerPassword = keptPasswords(dataFolder).owner
      const server = await startEmbeddedServer({ dataFolder, ownerPassword, durable: false })
      await server.stop()
    }
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
