import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { signedIn } from '../../../tests/factories/acting.ts'
import { smallCluster } from '../../../tests/factories/small-cluster.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import type { Database } from '../client/open-database.ts'
import { asOwner, inTransaction, type RequestScope, reading } from '../client/transactions.ts'
import { applyRegisters } from '../exchange/apply-registers.ts'
import { saveView } from './kept-views.ts'

let database: Database
let one: RequestScope
let other: RequestScope
beforeAll(async () => {
  database = await testDatabase()
  await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, 'test', smallCluster('test')))
  const person = (role: 'deputy' | 'administrator') =>
    signedIn(database, { role, cluster: 'test', organisation: 'organisations-A' })
  one = await person('deputy')
  other = await person('administrator')
  for (const scope of [one, other])
    await inTransaction(database, scope, { cause: 'ui' }, tx =>
      saveView(tx, 'zones', { name: 'Мой', query: '' }),
    )
})

it('a query without a condition sees, changes and removes one’s own views alone', async () => {
  const seen = await reading(database, one, ({ db }) =>
    sql<{ account: string }>`select account from access.kept_views`.execute(db),
  )
  expect(seen.rows).toEqual([{ account: one.assignment }])
  const touched = await inTransaction(database, one, { cause: 'ui' }, async ({ db }) => {
    const changed = await sql`update access.kept_views set query = 'q=x'`.execute(db)
    const removed = await sql`delete from access.kept_views`.execute(db)
    return [changed.numAffectedRows, removed.numAffectedRows]
  })
  expect(touched).toEqual([1n, 1n])
  const left = await sql<{ account: string }>`select account from access.kept_views`.execute(database.owner)
  expect(left.rows).toEqual([{ account: other.assignment }])
})

it('no view can be put down as somebody else’s', async () => {
  const forged = inTransaction(database, one, { cause: 'ui' }, ({ db }) =>
    sql`insert into access.kept_views (cluster, account, register, name, query)
      values ('test', ${other.assignment}, 'zones', 'Чужой', '')`.execute(db),
  )
  await expect(forged).rejects.toThrow(/row-level security/)
})

it('a view goes with the account', async () => {
  await sql`delete from access.assignments where account = ${other.assignment}`.execute(database.owner)
  await sql`delete from auth.sessions where account_id = ${other.assignment}`.execute(database.owner)
  await sql`delete from auth.accounts where id = ${other.assignment}`.execute(database.owner)
  const left = await sql`select * from access.kept_views`.execute(database.owner)
  expect(left.rows).toEqual([])
})
