import { sql } from 'kysely'
import type { Tx } from '../client/transactions.ts'

/** Guards the setting up of an installation against two forms sent at once. */
const SET_UP_LOCK = 7_203_414

/** Lets one set-up at a time go on, until its transaction ends. */
export async function lockSetUp({ db }: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SET_UP_LOCK})`.execute(db)
}
