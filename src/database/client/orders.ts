import { sql } from 'kysely'
import type { Database } from './open-database.ts'
import type { Tx } from './transactions.ts'

/** Places an order in the name of whoever asks; the database lets the work act as nobody else. Gives its id. */
export async function placeOrder(
  { db }: Tx,
  assignment: string,
  kind: string,
  input: object,
): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into jobs.orders (id, assignment, cluster, kind, input)
    values (${id}, ${assignment}, access.cluster(), ${kind}, ${JSON.stringify(input)}::jsonb)`.execute(db)
  return id
}

/** Notes that work on an order begins: from now on it acts as the person who ordered it. */
export async function startOrder({ jobs }: Pick<Database, 'jobs'>, id: string): Promise<void> {
  await sql`
    update jobs.orders set state = 'running', started_at = clock_timestamp()
    where id = ${id} and state = 'waiting'`.execute(jobs)
}

/** Notes how far an order is. */
export async function noteProgress(
  { jobs }: Pick<Database, 'jobs'>,
  id: string,
  progress: object,
): Promise<void> {
  await sql`
    update jobs.orders set progress = ${JSON.stringify(progress)}::jsonb where id = ${id}`.execute(jobs)
}

/** Notes how an order ended. */
export async function endOrder(
  { jobs }: Pick<Database, 'jobs'>,
  id: string,
  state: 'done' | 'failed',
  result: object,
): Promise<void> {
  await sql`
    update jobs.orders
    set state = ${state}, result = ${JSON.stringify(result)}::jsonb, ended_at = clock_timestamp()
    where id = ${id}`.execute(jobs)
}

/** Ends the orders of a kind that a server left behind when it stopped: nobody works on them any more. */
export async function endLeftOrders(
  { jobs }: Pick<Database, 'jobs'>,
  kind: string,
  result: object,
): Promise<void> {
  await sql`
    update jobs.orders
    set state = 'failed', result = ${JSON.stringify(result)}::jsonb, ended_at = clock_timestamp()
    where kind = ${kind} and state in ('waiting', 'running')`.execute(jobs)
}
