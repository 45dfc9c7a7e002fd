import { databaseSettings } from '#database/client/open-database.ts'
import { buildContext } from '#server/wiring/context.ts'
import { loadDemo } from '#server/wiring/load-demo.ts'
import { sessionSecret } from '#server/wiring/session-secret.ts'
import type { Command } from './command.ts'
import { withDatabase } from './installation.ts'

/** Loads the demo cluster with its personas into an empty database. */
export const command: Command = {
  name: 'demo',
  summary: 'Loads the demo cluster into an empty database.',
  positional: [],
  options: {},
  run: (_, terminal) =>
    withDatabase(terminal, async database => {
      const secret = sessionSecret(databaseSettings(process.env).dataFolder)
      const loaded = await loadDemo(buildContext({ database, secret, demo: true, secure: false }))
      terminal.answer(
        loaded ? 'The demo cluster is loaded.' : 'There is a cluster already; nothing was changed.',
      )
      return loaded ? 0 : 1
    }),
}
