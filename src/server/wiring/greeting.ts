import { demoPersonas, hasAccounts } from '#database/access/access.queries.ts'
import { DEMO_PERSONAS } from '#demo/people/personas.ts'
import { roleWords } from '#domain/access/role.ts'
import type { Context } from '../http/context.ts'

/**
 * What the terminal shows once the server stands: its address; where nobody is known yet, where to begin; on demo data,
 * the invented people as whom anyone may sign in, each in a line. It is in English, as everything that an installation says to who runs it.
 */
export async function greeting(address: string, { demo, database }: Context): Promise<string> {
  const lines = demo ? await personaLines(database) : []
  const personas = lines.length > 0 ? [`Sign in at ${address}/sign-in as one of the demo’s people:`] : []
  const empty = (await hasAccounts(database.identity))
    ? []
    : [`This installation is empty: name its first administrator at ${address}/setup`]
  return [`Kuznitsa stands on ${address}`, ...empty, ...personas, ...lines, ''].join('\n')
}

/** A line for each role that can be tried; whoever holds several has as many lines. Logins know no capitals. */
async function personaLines({ app }: Context['database']): Promise<string[]> {
  const names = new Map((await demoPersonas(app)).map(({ persona, name }) => [persona, name]))
  return DEMO_PERSONAS.flatMap(({ person, role, sentence }) => {
    const first = DEMO_PERSONAS.find(one => one.person === person)
    const name = names.get(first?.code.toLowerCase() ?? '')
    return name ? [`  ${name}, ${roleWords[role].en}. ${sentence.en}`] : []
  })
}
