import { sql } from 'kysely'
import type { Database } from '../client/open-database.ts'

/** What a file held may name people: it is kept no longer than somebody may want to go on with it. */
const KEPT_DAYS = 14

/** Gives up the imports that nobody has gone on with for two weeks, and forgets what their files held. */
export async function forgetImports({ owner }: Pick<Database, 'owner'>): Promise<void> {
  await sql`
    update exchange.imports
    set state = 'cancelled', closed_at = clock_timestamp(), registers = '{}', issues = '[]', curriculum = null,
        placement = null
    where state in ('reading', 'ready', 'refused')
      and ordered_at < clock_timestamp() - make_interval(days => ${KEPT_DAYS})`.execute(owner)
  await sql`
    update exchange.imports set issues = '[]'
    where state = 'applied' and issues <> '[]'
      and closed_at < clock_timestamp() - make_interval(days => ${KEPT_DAYS})`.execute(owner)
}
