import { type Kysely, sql, type Transaction } from 'kysely'
import type { AnyTables } from './connections.ts'
import type { Database } from './open-database.ts'

/** Under what somebody's request acts: the session of an account, and one of the roles that the account holds. */
export interface RequestScope {
  readonly session: string
  readonly assignment: string
}

/** Under what a background job acts: the order of a person, with the rights of that person in that role. */
export interface JobScope {
  readonly job: string
}

/** Who acts. The database proves it by itself; a scope that does not hold sees and writes nothing. */
export type Scope = RequestScope | JobScope

/** What can be read within a scope. */
export interface Reader {
  readonly scope: Scope | 'owner'
  readonly db: Kysely<AnyTables>
}

/** A transaction that may write, within a scope. */
export interface Tx extends Reader {
  readonly db: Transaction<AnyTables>
  readonly writes: true
}

/** Why rows are written, for those who ask later who changed what. */
export interface Purpose {
  /** Through what the change came: `ui`, `import:<id>`, `demo`. */
  readonly cause: string
  /** Why, in a person's words. */
  readonly reason?: string | undefined
}

/** Reads within a scope, from one state of the data. */
export const reading = <T>(
  database: Database,
  scope: Scope,
  read: (reader: Reader) => Promise<T>,
): Promise<T> =>
  loginOf(database, scope)
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async db => {
      await enter(db, scope, { cause: '' })
      return read({ scope, db })
    })

/** Writes within a scope: all of it or, when anything throws, nothing. */
export const inTransaction = <T>(
  database: Database,
  scope: Scope,
  purpose: Purpose,
  act: (tx: Tx) => Promise<T>,
): Promise<T> =>
  loginOf(database, scope)
    .transaction()
    .execute(async db => {
      await enter(db, scope, purpose)
      return act({ scope, db, writes: true })
    })

/**
 * Writes as the owner, whom no scope binds: to found a cluster with its first administrator and to load the demo.
 * No request ever comes here.
 */
export const asOwner = <T>(
  database: Pick<Database, 'owner'>,
  purpose: Purpose,
  act: (tx: Tx) => Promise<T>,
): Promise<T> =>
  database.owner.transaction().execute(async db => {
    await sql`select ${setting('app.cause', purpose.cause)}, ${setting('app.reason', purpose.reason ?? '')}`.execute(
      db,
    )
    return act({ scope: 'owner', db, writes: true })
  })

const loginOf = (database: Database, scope: Scope): Kysely<AnyTables> =>
  'job' in scope ? database.jobs : database.app

async function enter(db: Transaction<AnyTables>, scope: Scope, purpose: Purpose): Promise<void> {
  const proof =
    'job' in scope
      ? setting('app.job', scope.job)
      : sql`${setting('app.session', scope.session)}, ${setting('app.assignment', scope.assignment)}`
  await sql`
    select ${proof}, ${setting('app.cause', purpose.cause)}, ${setting('app.reason', purpose.reason ?? '')}
  `.execute(db)
}

/** A setting that ends with the transaction, so that the next user of the connection inherits nothing. */
const setting = (name: string, value: string) => sql`set_config(${name}, ${value}, true)`
