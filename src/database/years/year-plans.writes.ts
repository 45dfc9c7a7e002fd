import { sql } from 'kysely'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { PlannedBlock, YearPlan } from '#domain/years/year-plan.ts'
import { OutOfScopeError, RecordChangedError, RecordMissingError } from '../client/record-errors.ts'
import type { Tx } from '../client/transactions.ts'
import { findPlan } from './year-plans.queries.ts'
import type { BlockBefore, PlanAct, PlanStep, StoredPlan } from './year-plans.rows.ts'

/** A draft to be begun. */
export interface NewDraft
  extends Pick<YearPlan, 'year' | 'note' | 'madeFrom' | 'quality' | 'reasons' | 'blocks'> {
  readonly organisation: string
  readonly person: string | null
}

/** Begins a draft with the next number of its year. */
export async function beginDraft(tx: Tx, draft: NewDraft): Promise<StoredPlan> {
  const { year, note, madeFrom, quality, reasons, organisation, person } = draft
  // Two who begin at once wait for each other, so that both get a number.
  await sql`select pg_advisory_xact_lock(hashtext('year-plans ' || access.cluster()), ${year})`.execute(tx.db)
  const { rows } = await sql<{ version: number }>`
    insert into app.year_plans
      (cluster, year, version, status, note, made_from, organisation, person, quality, reasons)
    select access.cluster(), ${year},
      coalesce((select max(version) from app.year_plans where year = ${year}), 0) + 1,
      'draft', ${note}, ${madeFrom}, ${organisation}, ${person}, ${json(quality)}, ${json(reasons)}
    returning version`.execute(tx.db)
  const version = rows[0]?.version ?? 0
  await insertBlocks(tx, { year, version }, draft.blocks)
  return stored(tx, year, version)
}

/**
 * Saves what a draft has become, if it is still in the revision that was read, and notes the step, so that it can be
 * taken back.
 *
 * @throws RecordChangedError when somebody else was faster; OutOfScopeError when a block may not be moved.
 */
export async function saveStep(
  tx: Tx,
  before: StoredPlan,
  after: YearPlan,
  { act, person }: { readonly act: PlanAct; readonly person: string | null },
): Promise<StoredPlan> {
  await nextRevision(tx, before, after)
  const changed = changedBlocks(before.blocks, after.blocks)
  await sql`
    insert into app.plan_steps (cluster, year, version, number, act, before, quality, reasons, person)
    select access.cluster(), ${before.year}, ${before.version},
      coalesce((select max(number) from app.plan_steps
                where year = ${before.year} and version = ${before.version}), 0) + 1,
      ${act}, ${json(changed)}, ${json(before.quality)}, ${json(before.reasons)}, ${person}`.execute(tx.db)
  await writeBlocks(tx, before, after.blocks)
  return stored(tx, before.year, before.version)
}

/**
 * Takes a step back: its blocks stand where they stood before it.
 *
 * @throws As {@link saveStep}.
 */
export async function undoStep(tx: Tx, plan: StoredPlan, step: PlanStep, blocks: readonly PlannedBlock[]) {
  await nextRevision(tx, plan, { ...plan, quality: step.quality, reasons: step.reasons })
  await sql`
    update app.plan_steps set undone = true
    where year = ${plan.year} and version = ${plan.version} and number = ${step.number}`.execute(tx.db)
  await writeBlocks(tx, plan, blocks)
  return stored(tx, plan.year, plan.version)
}

/**
 * Puts a draft in force and supersedes the version before it.
 *
 * @throws RecordChangedError when somebody else was faster.
 */
export async function savePublication(tx: Tx, before: StoredPlan, after: YearPlan): Promise<StoredPlan> {
  await sql`
    update app.year_plans set status = 'superseded' where year = ${before.year} and status = 'published'`.execute(
    tx.db,
  )
  await nextRevision(tx, before, after)
  return stored(tx, before.year, before.version)
}

/**
 * Hides a draft from everybody; the audit keeps it.
 *
 * @throws RecordChangedError when somebody else was faster.
 */
export const saveDiscard = (tx: Tx, before: StoredPlan): Promise<void> =>
  nextRevision(tx, before, { ...before, status: 'discarded' })

/** The blocks that differ, as they stand before the change. */
export function changedBlocks(
  before: readonly PlannedBlock[],
  after: readonly PlannedBlock[],
): BlockBefore[] {
  const old = new Map(before.map(block => [block.id, block]))
  const now = new Map(after.map(block => [block.id, block]))
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort()
  return ids.filter(id => !isSame(old.get(id), now.get(id))).map(id => ({ id, block: old.get(id) ?? null }))
}

const isSame = (one: PlannedBlock | undefined, other: PlannedBlock | undefined): boolean =>
  one !== undefined && other !== undefined && rowOf(one) === rowOf(other)

const rowOf = ({ resource, firstWeek, locked, students, weeks }: PlannedBlock): string =>
  [resource, firstWeek, locked, students, weeks].join('\n')

async function nextRevision(tx: Tx, { year, version, revision }: StoredPlan, after: YearPlan): Promise<void> {
  const { numAffectedRows } = await sql`
    update app.year_plans
    set revision = revision + 1, status = ${after.status}, published_on = ${after.publishedOn},
      quality = ${json(after.quality)}, reasons = ${json(after.reasons)}
    where year = ${year} and version = ${version} and revision = ${revision}`.execute(tx.db)
  if (Number(numAffectedRows ?? 0) === 1) return
  const found = await findPlan(tx, year, version)
  if (!found) throw new RecordMissingError(`year plan ${year}/${version}`)
  if (found.revision === revision) throw new OutOfScopeError(`year plan ${year}/${version} is only read`)
  const { status, note, person, madeAt } = found
  throw new RecordChangedError({ year, version, status, note, person, madeAt }, found.revision)
}

async function writeBlocks(tx: Tx, before: StoredPlan, after: readonly PlannedBlock[]): Promise<void> {
  const now = new Map(after.map(block => [block.id, block]))
  const changed = changedBlocks(before.blocks, after)
  const gone = changed.filter(({ id }) => !now.has(id)).map(({ id }) => id)
  const come = changed.filter(({ block }) => block === null).flatMap(({ id }) => now.get(id) ?? [])
  const moved = changed.filter(({ block }) => block !== null).flatMap(({ id }) => now.get(id) ?? [])
  await deleteBlocks(tx, before, gone)
  await updateBlocks(tx, before, moved)
  await insertBlocks(tx, before, come)
}

type Version = Pick<StoredPlan, 'year' | 'version'>

async function insertBlocks({ db }: Tx, { year, version }: Version, blocks: readonly PlannedBlock[]) {
  if (blocks.length === 0) return
  await sql`
    insert into app.plan_blocks (cluster, year, version, id, "group", subgroup, students, kind, module, semester, weeks,
      wished_week, resource, first_week, locked)
    select access.cluster(), ${year}, ${version}, id, "group", subgroup, students, kind, module, semester, weeks,
      wished_week, resource, first_week, locked
    from ${rows(blocks)} as incoming`.execute(db)
}

async function updateBlocks({ db }: Tx, { year, version }: Version, blocks: readonly PlannedBlock[]) {
  if (blocks.length === 0) return
  const { numAffectedRows } = await sql`
    update app.plan_blocks b
    set students = i.students, weeks = i.weeks, wished_week = i.wished_week, resource = i.resource,
      first_week = i.first_week, locked = i.locked
    from ${rows(blocks)} as i
    where b.year = ${year} and b.version = ${version} and b.id = i.id`.execute(db)
  if (Number(numAffectedRows ?? 0) !== blocks.length)
    throw new OutOfScopeError('Some blocks belong to another college')
}

async function deleteBlocks({ db }: Tx, { year, version }: Version, ids: readonly string[]) {
  if (ids.length === 0) return
  const { numAffectedRows } = await sql`
    delete from app.plan_blocks
    where year = ${year} and version = ${version} and id in (${sql.join(ids)})`.execute(db)
  if (Number(numAffectedRows ?? 0) !== ids.length)
    throw new OutOfScopeError('Some blocks belong to another college')
}

/** Blocks as rows of their table: one parameter for all of them. */
const rows = (blocks: readonly PlannedBlock[]) => {
  const named = blocks.map(({ wishedWeek, firstWeek, ...block }) => ({
    ...block,
    wished_week: wishedWeek,
    first_week: firstWeek,
  }))
  return sql`jsonb_populate_recordset(null::app.plan_blocks, ${JSON.stringify(named)}::jsonb)`
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

async function stored(tx: Tx, year: AcademicYear, version: number): Promise<StoredPlan> {
  const found = await findPlan(tx, year, version)
  if (!found)
    throw new OutOfScopeError(`year plan ${year}/${version} was written out of the scope that sees it`)
  return found
}
