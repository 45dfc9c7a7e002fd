import { publishedCluster } from '#database/reports/clusters.queries.ts'
import { type LocalDate, parseLocalDate } from '#domain/values/local-date.ts'
import { passportOf } from '#server/reports/passport.ts'
import { type Command, UsageError } from './command.ts'
import { withDatabase } from './installation.ts'

/** Prints the public passport of a cluster on a day. */
export const command: Command = {
  name: 'passport',
  summary: 'Prints the seventeen figures of the public passport.',
  positional: [],
  options: {
    on: { kind: 'text', value: 'DATE', help: 'the day, such as 2025-01-24', required: true },
    cluster: { kind: 'text', value: 'CODE', help: 'the cluster; the first one otherwise' },
    json: { kind: 'flag', help: 'answer as GET /api/v1/passport does' },
  },
  run: (args, terminal) => {
    const on = dayOf(args.text('on'))
    return withDatabase(terminal, async database => {
      const cluster = await publishedCluster(database.public, args.text('cluster'))
      if (!cluster) {
        terminal.remark('There is no such cluster. Maybe load the demo: npm run kuznitsa -- demo')
        return 1
      }
      const passport = await passportOf(database.public, { cluster: cluster.code, on })
      if (args.flag('json')) terminal.answer(JSON.stringify(passport))
      else
        for (const { id, title, value, unit } of passport.facts)
          terminal.answer(`${id}\t${title.ru}: ${value} (${unit})`)
      return 0
    })
  },
}

function dayOf(text: string | undefined): LocalDate {
  const on = text === undefined ? undefined : parseLocalDate(text)
  if (!on) throw new UsageError(`«${text}» is no day. It looks like 2025-01-24.`)
  return on
}
