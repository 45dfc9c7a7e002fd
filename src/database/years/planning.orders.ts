import { sql } from 'kysely'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Database } from '../client/open-database.ts'
import type { Tx } from '../client/transactions.ts'

/** What somebody orders when the program is to plan a version. */
export interface PlanningInput {
  readonly year: AcademicYear
  readonly version: number
  readonly kind: 'all' | 'rest'
  readonly seed: number
  /** How long it may take; `null` where steps are counted. */
  readonly seconds: number | null
  /** How many proposals are tried, which gives the same plan on every machine; `null` where seconds are counted. */
  readonly proposals: number | null
}

/** How far an order is; in points and seconds. */
export interface NotedProgress {
  readonly cost: number
  readonly bound: number | null
  readonly unplaced: number
  readonly elapsed: number
}

/** What has come of an order: the moves, or the code of the rule that says why there are none. */
export type PlanningResult =
  | { readonly moved: number; readonly stopped: boolean; readonly elapsed: number }
  | { readonly problem: string }

const KIND = 'year-plan'

/** Places an order in the name of whoever asks; the database lets the work act as nobody else. */
export async function orderPlan({ db }: Tx, assignment: string, input: PlanningInput): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into jobs.orders (id, assignment, cluster, kind, input)
    values (${id}, ${assignment}, access.cluster(), ${KIND}, ${JSON.stringify(input)}::jsonb)`.execute(db)
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
  progress: NotedProgress,
): Promise<void> {
  await sql`
    update jobs.orders set progress = ${JSON.stringify(progress)}::jsonb where id = ${id}`.execute(jobs)
}

/** Notes how an order ended. */
export async function endOrder(
  { jobs }: Pick<Database, 'jobs'>,
  id: string,
  result: PlanningResult,
): Promise<void> {
  const state = 'problem' in result ? 'failed' : 'done'
  await sql`
    update jobs.orders
    set state = ${state}, result = ${JSON.stringify(result)}::jsonb, ended_at = clock_timestamp()
    where id = ${id}`.execute(jobs)
}

/** Ends the orders that a server left behind when it stopped: nobody works on them any more. */
export async function endLeftOrders({ jobs }: Pick<Database, 'jobs'>, problem: string): Promise<void> {
  await sql`
    update jobs.orders
    set state = 'failed', result = ${JSON.stringify({ problem })}::jsonb, ended_at = clock_timestamp()
    where kind = ${KIND} and state in ('waiting', 'running')`.execute(jobs)
}
