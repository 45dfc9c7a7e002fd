import { CamelCasePlugin, Kysely } from 'kysely'
import pg from 'pg'
import { EagerDialect } from './eager-driver.ts'
import type { Login } from './logins.ts'
import { valueTypes } from './value-types.ts'

/** The rows of any table, before a room says what its own hold (`withTables`). */
export type AnyTables = Record<string, Record<string, unknown>>

/** A database as one login sees it. */
export type Connections = Kysely<AnyTables>

/** How many connections each login may hold at once. */
const POOL_SIZES: Readonly<Record<Login, number>> = { owner: 2, app: 12, identity: 4, jobs: 4, public: 6 }

/** Opens a pool of connections for one login; names are camelCase in the code and snake_case in SQL. */
export function connect(login: Login, config: pg.PoolConfig): Connections {
  const pool = new pg.Pool({
    ...config,
    max: POOL_SIZES[login],
    idleTimeoutMillis: 10_000,
    types: valueTypes,
    pipeline: true,
    application_name: `kuznitsa ${login} ${process.pid}`,
  })
  // An idle connection that the server closes reports here; the pool replaces it, and nobody was waiting for it.
  pool.on('error', () => undefined)
  return new Kysely<AnyTables>({
    dialect: new EagerDialect({ pool }),
    // Each capital is a word of its own, as in `sqlName`: `pairsInARow` is `pairs_in_a_row`.
    plugins: [
      new CamelCasePlugin({ maintainNestedObjectKeys: true, underscoreBetweenUppercaseLetters: true }),
    ],
  })
}
