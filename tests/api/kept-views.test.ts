import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveView } from '#database/access/kept-views.ts'
import type { Database } from '#database/client/open-database.ts'
import { inTransaction, type RequestScope, reading } from '#database/client/transactions.ts'
import { MOST_VIEWS } from '#domain/access/keep-view.ts'
import { signedIn } from '../factories/acting.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  deputy = await api.as('deputy-smolapo')
})

const address = (name: string) => `/views/zones/${encodeURIComponent(name)}`
const keep = (ask: Ask, name: string, query: string) => ask('PUT', address(name), { query })
const views = async (ask: Ask) => (await ask('GET', '/views/zones')).json.items

describe('the views of lists', () => {
  it('are kept with the person, by name, and one of the same name gives way', async () => {
    expect((await keep(deputy, 'Станки', 'q=станки')).status).toBe(204)
    await keep(deputy, 'Наши', 'owner=VKPT')
    await keep(deputy, 'Наши', 'owner=SMOLAPO&sort=-name')
    expect(await views(deputy)).toEqual([
      { name: 'Наши', query: 'owner=SMOLAPO&sort=-name' },
      { name: 'Станки', query: 'q=станки' },
    ])
    // Signed in again, on another device.
    expect(await views(await api.as('deputy-smolapo'))).toHaveLength(2)
    expect((await deputy('GET', '/views/groups')).json.items).toEqual([])
  })

  it('are nobody else’s: another person neither sees nor forgets them', async () => {
    const administrator = await api.as('administrator')
    expect(await views(administrator)).toEqual([])
    expect((await administrator('DELETE', address('Наши'))).status).toBe(404)
    await keep(administrator, 'Наши', 'q=другое')
    expect((await views(deputy))[0]).toEqual({ name: 'Наши', query: 'owner=SMOLAPO&sort=-name' })
  })

  it('are forgotten one by one', async () => {
    expect((await deputy('DELETE', address('Станки'))).status).toBe(204)
    expect((await deputy('DELETE', address('Станки'))).status).toBe(404)
    expect(await views(deputy)).toHaveLength(1)
  })

  it('are of lists that there are, have a name, and are not without end', async () => {
    expect((await deputy('GET', '/views/planets')).status).toBe(404)
    expect((await keep(deputy, ' ', 'q=x')).status).toBe(422)
    expect((await keep(deputy, 'Долгий', 'q'.repeat(4001))).status).toBe(422)
    for (let at = 1; at < MOST_VIEWS; at++) await keep(deputy, `Вид ${at}`, '')
    const more = await keep(deputy, 'Ещё один', '')
    expect([more.status, more.json.code]).toEqual([409, 'access.too-many-views'])
    expect((await keep(deputy, 'Вид 7', 'q=x')).status).toBe(204)
  })

  it('are closed to whoever is not signed in', async () => {
    expect((await api.ask('GET', '/views/zones')).status).toBe(401)
  })
})

describe('the rows of views', () => {
  let database: Database
  let one: RequestScope
  let other: RequestScope
  let cluster: string
  beforeAll(async () => {
    database = api.context.database
    cluster = (await deputy('GET', '/me')).json.assignment.cluster
    const person = (role: 'deputy' | 'administrator') =>
      signedIn(database, { role, cluster, organisation: 'SMOLAPO' })
    one = await person('deputy')
    other = await person('administrator')
    const view = { name: 'Мой', query: '' }
    for (const scope of [one, other])
      await inTransaction(database, scope, { cause: 'ui' }, tx => saveView(tx, 'zones', view))
  })
  const viewsOf = async ({ assignment }: RequestScope) =>
    (await sql`select from access.kept_views where account = ${assignment}`.execute(database.owner)).rows
      .length

  it('are one’s own alone to a query without a condition, also to change and to remove', async () => {
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
    expect([await viewsOf(one), await viewsOf(other)]).toEqual([0, 1])
  })

  it('cannot be put down as somebody else’s', async () => {
    const forged = inTransaction(database, one, { cause: 'ui' }, ({ db }) =>
      sql`insert into access.kept_views (cluster, account, register, name, query)
        values (${cluster}, ${other.assignment}, 'zones', 'Чужой', '')`.execute(db),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  it('go with the account', async () => {
    const { assignment: account } = other
    await sql`delete from access.assignments where account = ${account}`.execute(database.owner)
    await sql`delete from auth.sessions where account_id = ${account}`.execute(database.owner)
    await sql`delete from auth.accounts where id = ${account}`.execute(database.owner)
    expect(await viewsOf(other)).toBe(0)
  })
})
