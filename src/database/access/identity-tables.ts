import type { KyselyPlugin } from 'kysely'
import type { Connections } from '../client/connections.ts'

/**
 * The accounts and sessions as the identity library reads them: in the schema `auth`, columns under their own names,
 * instants as dates.
 */
export const identityTables = (identity: Connections): Connections =>
  identity.withoutPlugins().withSchema('auth').withPlugin(instantsAsDates)

const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
}

const withDates = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      name.endsWith('_at') && typeof value === 'string' ? [name, new Date(value)] : [name, value],
    ),
  )
