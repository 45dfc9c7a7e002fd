import { type Database, databaseSettings, openDatabase } from '#database/client/open-database.ts'
import { StartError } from '#database/client/start-error.ts'
import { migrate } from '#database/migrations/migrate.ts'
import type { ExitCode, Terminal } from './command.ts'

/**
 * Opens the database of the installation that the environment names, brought up to this version, and closes it after
 * the act. A server that runs on the same data goes on.
 */
export async function withDatabase(
  terminal: Terminal,
  act: (database: Database, migrations: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  let database: Database | undefined
  try {
    database = await openDatabase(databaseSettings(process.env))
    return await act(database, await migrate(database))
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    terminal.remark(error.message)
    return 1
  } finally {
    await database?.close()
  }
}
