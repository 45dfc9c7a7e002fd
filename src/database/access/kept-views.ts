import { sql } from 'kysely'
import type { KeptView } from '#domain/access/keep-view.ts'
import type { Reader, Tx } from '../client/transactions.ts'

/** The views of a register that the person who asks has kept, by name. */
export async function keptViews({ db }: Reader, register: string): Promise<KeptView[]> {
  const { rows } = await sql<KeptView>`
    select name, query from access.kept_views
    where cluster = (select access.cluster()) and account = (select (access.acting()).account)
      and register = ${register}
    order by name collate "ru-x-icu"`.execute(db)
  return rows
}

/** Keeps a view for the person who asks; one of the same name gives way. */
export async function saveView({ db }: Tx, register: string, { name, query }: KeptView): Promise<void> {
  await sql`
    insert into access.kept_views (cluster, account, register, name, query)
    values (access.cluster(), (access.acting()).account, ${register}, ${name}, ${query})
    on conflict (cluster, account, register, name) do update set query = excluded.query`.execute(db)
}

/** Forgets a view of the person who asks; gives whether there was one. */
export async function forgetView({ db }: Tx, register: string, name: string): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    delete from access.kept_views
    where cluster = (select access.cluster()) and account = (select (access.acting()).account)
      and register = ${register} and name = ${name}`.execute(db)
  return numAffectedRows > 0n
}
