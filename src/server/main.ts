import { openDatabase } from '#database/client/open-database.ts'
import { becomeSoleServer } from '#database/client/sole-server.ts'
import { StartError } from '#database/client/start-error.ts'
import { migrate } from '#database/migrations/migrate.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { buildApp } from './http/app.ts'
import { bookDemo } from './wiring/book-demo.ts'
import { buildContext } from './wiring/context.ts'
import { greeting } from './wiring/greeting.ts'
import { loadDemo } from './wiring/load-demo.ts'
import { planDemo } from './wiring/plan-demo.ts'
import { openRoutes } from './wiring/routes.ts'
import { sessionSecret } from './wiring/session-secret.ts'
import { type ServerSettings, serverSettings } from './wiring/settings.ts'
import { stopInOrder, type Undo, undoAll } from './wiring/stop-in-order.ts'

/** Starts the server, notes how to undo each step, and gives what there is to say: where it stands, and for whom. */
async function start(settings: ServerSettings, started: Undo[]): Promise<string> {
  const database = await openDatabase(settings.database)
  started.push(() => database.close())
  started.push(await becomeSoleServer(database.addresses))
  await migrate(database)
  const secret = process.env.KUZNITSA_SECRET || sessionSecret(settings.database.dataFolder)
  const context = buildContext({ ...settings, database, secret })
  const isNewDemo = settings.demo && (await loadDemo(context))
  const app = await buildApp({ ...settings, sentences: allSentences })
  openRoutes(app, context)
  started.push(() => app.close())
  const address = await app
    .listen({ port: settings.port, host: settings.host })
    .catch(error => refusePort(error, settings))
  const welcome = await greeting(address, context)
  if (isNewDemo) {
    bookDemo(context)
    planDemo(context)
  }
  return welcome
}

/** @throws StartError that says what to do when the port is another program's; the error itself when it is not that. */
function refusePort(error: unknown, { port }: ServerSettings): never {
  if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
  throw new StartError(
    `Port ${port} is taken by another program. Maybe choose a free one: PORT=8081 npm start`,
  )
}

const started: Undo[] = []
try {
  const starting = start(serverSettings(process.env), started)
  stopInOrder(starting, started)
  process.stdout.write(await starting)
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String((error as Error).stack)}\n`)
  await undoAll(started)
  process.exit(1)
}
