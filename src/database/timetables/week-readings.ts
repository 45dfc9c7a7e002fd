import { sql } from 'kysely'
import type { Database } from '../client/open-database.ts'
import { placeOrder } from '../client/orders.ts'
import type { Reader, Tx } from '../client/transactions.ts'
import type { BroughtWeekFile, ReadWeek, StoredReading } from './published-weeks.rows.ts'

/** The kind of the orders by which the files of published weeks are read. */
export const WEEK_READING = 'read-week'

/** What a file held names people: it is kept no longer than somebody may want to go on with it. */
const KEPT_DAYS = 14

/** Notes that somebody brings files of a college's week, and orders that they be read; gives both ids. */
export async function beginReading(
  tx: Tx,
  assignment: string,
  college: string,
  files: readonly BroughtWeekFile[],
): Promise<{ readonly id: string; readonly order: string }> {
  const id = crypto.randomUUID()
  const order = await placeOrder(tx, assignment, WEEK_READING, { reading: id })
  await sql`
    insert into app.week_readings (id, cluster, assignment, college, state, files, reading)
    values (${id}, access.cluster(), ${assignment}, ${college}, 'reading', ${JSON.stringify(files)}::jsonb, ${order})`.execute(
    tx.db,
  )
  return { id, order }
}

/** Keeps what was read until it is kept for good or given up; nothing where it was given up meanwhile. */
export async function storeReading({ db }: Tx, id: string, read: ReadWeek): Promise<void> {
  const { week, warnings, problems } = read
  await sql`
    update app.week_readings
    set state = 'read', week = ${week && JSON.stringify(week)}::jsonb,
        warnings = ${JSON.stringify(warnings)}::jsonb, problems = ${JSON.stringify(problems)}::jsonb
    where id = ${id} and state = 'reading'`.execute(db)
}

/** One reading of the reader's own. */
export async function findReading({ db }: Reader, id: string): Promise<StoredReading | undefined> {
  const { rows } = await sql<StoredReading>`
    select r.id, r.college, r.files, r.warnings, r.week, r.brought_at,
           case when r.state = 'reading' and o.state in ('done', 'failed') then 'failed' else r.state end as state,
           case when r.state = 'reading' and o.state = 'failed' then jsonb_build_array(o.result) else r.problems end
             as problems
    from app.week_readings r left join jobs.orders o on o.id = r.reading
    where r.id = ${id}`.execute(db)
  return rows[0]
}

/** Closes a reading and forgets what it held; gives whether it was open. */
export async function closeReading({ db }: Tx, id: string, state: 'kept' | 'cancelled'): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.week_readings
    set state = ${state}, closed_at = clock_timestamp(), week = null, warnings = '[]', problems = '[]'
    where id = ${id} and state in ('reading', 'read')`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

/** Gives up the readings that nobody has gone on with for two weeks. */
export async function forgetReadings({ owner }: Pick<Database, 'owner'>): Promise<void> {
  await sql`
    update app.week_readings
    set state = 'cancelled', closed_at = clock_timestamp(), week = null, warnings = '[]', problems = '[]'
    where state in ('reading', 'read')
      and brought_at < clock_timestamp() - make_interval(days => ${KEPT_DAYS})`.execute(owner)
}
