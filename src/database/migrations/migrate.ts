import { sql } from 'kysely'
import { type ReachTable, readReach, writeReach } from '#domain/access/reach.ts'
import { migrateSchema } from '../client/migrate-schema.ts'
import type { Database } from '../client/open-database.ts'
import { sqlName } from '../client/register-table.ts'

/** Brings the database up to this version of the house; gives the names of the migrations that it ran. */
export async function migrate(database: Pick<Database, 'owner' | 'addresses'>): Promise<readonly string[]> {
  const names = await migrateSchema(database)
  await loadReaches(database)
  return names
}

/** Writes the table of who reaches what, which the policies of rows read. */
async function loadReaches({ owner }: Pick<Database, 'owner'>): Promise<void> {
  const reaches = [...reachRows(readReach, 'read'), ...reachRows(writeReach, 'write')]
  await owner.transaction().execute(async transaction => {
    await sql`lock table access.reaches in share row exclusive mode`.execute(transaction)
    await sql`delete from access.reaches`.execute(transaction)
    await sql`
      insert into access.reaches (subject, role, act, reach)
      select subject, role, act, reach
      from jsonb_to_recordset(${JSON.stringify(reaches)}::jsonb)
        as given (subject text, role text, act text, reach text)`.execute(transaction)
  })
}

const reachRows = (table: ReachTable, act: 'read' | 'write') =>
  Object.entries(table).flatMap(([subject, roles]) =>
    Object.entries(roles)
      .filter(([, reach]) => reach !== 'none')
      .map(([role, reach]) => ({ subject: sqlName(subject), role, act, reach })),
  )
