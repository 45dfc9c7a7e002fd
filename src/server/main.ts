import { openDatabase } from '#database/client/open-database.ts'
import { StartError } from '#database/client/start-error.ts'
import { migrate } from '#database/migrations/migrate.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { buildApp } from './http/app.ts'
import { buildContext } from './wiring/context.ts'
import { openRoutes } from './wiring/routes.ts'
import { sessionSecret } from './wiring/session-secret.ts'
import { type ServerSettings, serverSettings } from './wiring/settings.ts'
import { stopInOrder } from './wiring/stop-in-order.ts'

/** Starts the server and gives the address on which it stands. */
async function start(settings: ServerSettings): Promise<string> {
  const database = await openDatabase(settings.database)
  await migrate(database)
  const secret = process.env.KUZNITSA_SECRET || sessionSecret(settings.database.dataFolder)
  const context = buildContext({ ...settings, database, secret })
  const app = await buildApp({ ...settings, sentences: allSentences })
  openRoutes(app, context)
  stopInOrder([() => app.close(), () => database.close()])
  return app.listen({ port: settings.port, host: settings.host })
}

try {
  const address = await start(serverSettings(process.env))
  process.stdout.write(`${address}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
}
