import { sql } from 'kysely'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { PlannedBlock } from '#domain/years/year-plan.ts'
import type { Reader } from '../client/transactions.ts'
import type { PlanningOrder, PlanStep, StoredHead, StoredPlan } from './year-plans.rows.ts'

const HEAD = sql`
  year, version, status, note, made_from, organisation, person, made_at, published_on, quality, revision,
  (select count(*) from app.plan_blocks b
   where (b.cluster, b.year, b.version) = (p.cluster, p.year, p.version)) as placed`

/** A year that has plans. */
export interface PlannedYear {
  readonly year: AcademicYear
  readonly versions: number
  /** The version in force. */
  readonly published: number | null
}

/** The years that have a plan which the reader sees, the newest first. */
export async function plannedYears({ db }: Reader): Promise<PlannedYear[]> {
  const { rows } = await sql<PlannedYear>`
    select year, count(*) as versions, max(version) filter (where status = 'published') as published
    from app.year_plans where status <> 'discarded' group by year order by year desc`.execute(db)
  return rows
}

/** The versions of a year, the newest first; deleted drafts are left out. */
export async function planHeads({ db }: Reader, year: AcademicYear): Promise<StoredHead[]> {
  const { rows } = await sql<StoredHead>`
    select ${HEAD} from app.year_plans p where year = ${year} and status <> 'discarded'
    order by version desc`.execute(db)
  return rows
}

/** One version with its blocks; nothing when the reader sees none. */
export async function findPlan(
  { db }: Reader,
  year: AcademicYear,
  version: number,
): Promise<StoredPlan | undefined> {
  const { rows } = await sql<Omit<StoredPlan, 'blocks'>>`
    select ${HEAD}, reasons from app.year_plans p
    where year = ${year} and version = ${version} and status <> 'discarded'`.execute(db)
  const [head] = rows
  return head && { ...head, blocks: await blocksOf({ db }, year, version) }
}

/** The version of a year that is in force. */
export async function planInForce(reader: Reader, year: AcademicYear): Promise<StoredPlan | undefined> {
  const { rows } = await sql<{ version: number }>`
    select version from app.year_plans where year = ${year} and status = 'published'`.execute(reader.db)
  return rows[0] && findPlan(reader, year, rows[0].version)
}

/** The blocks of a version that have a place; none when the reader sees no such version. */
export async function blocksOf(
  { db }: Pick<Reader, 'db'>,
  year: AcademicYear,
  version: number,
): Promise<PlannedBlock[]> {
  const { rows } = await sql<PlannedBlock>`
    select id, "group", subgroup, students, kind, module, semester, weeks, wished_week, resource, first_week, locked
    from app.plan_blocks where year = ${year} and version = ${version} order by id collate "C"`.execute(db)
  return rows
}

/** The last step of a draft that has not been taken back. */
export async function lastStep(
  { db }: Reader,
  { year, version }: Pick<StoredHead, 'year' | 'version'>,
): Promise<PlanStep | undefined> {
  const { rows } = await sql<PlanStep>`
    select number, act, before, quality, reasons, person, made_at from app.plan_steps
    where year = ${year} and version = ${version} and not undone order by number desc limit 1`.execute(db)
  return rows[0]
}

/** The newest order to plan a version. */
export async function planningOf(
  { db }: Reader,
  { year, version }: Pick<StoredHead, 'year' | 'version'>,
): Promise<PlanningOrder | undefined> {
  const { rows } = await sql<PlanningOrder>`
    select * from access.planning_of(${year}, ${version})`.execute(db)
  return rows[0]
}
