import type { Command } from './command.ts'
import { withDatabase } from './installation.ts'

/** Brings the database of an installation up to this version. */
export const command: Command = {
  name: 'migrate',
  summary: 'Brings the database up to this version; `npm start` does it too.',
  positional: [],
  options: { json: { kind: 'flag', help: 'answer with the names of the migrations as JSON' } },
  run: (args, terminal) =>
    withDatabase(terminal, async (_, migrations) => {
      if (args.flag('json')) terminal.answer(JSON.stringify({ migrations }))
      else
        terminal.answer(
          migrations.length > 0 ? migrations.join('\n') : 'Nothing to do: the database is up to date.',
        )
      return 0
    }),
}
