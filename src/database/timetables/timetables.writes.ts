import { sql } from 'kysely'
import { sameOrder } from '#domain/timetables/deviation-order.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TermTimetable } from '#domain/timetables/term-timetable.ts'
import { sameStand, type TimetableAct, type TimetableStep } from '#domain/timetables/timetable-steps.ts'
import { OutOfScopeError, RecordChangedError, RecordMissingError } from '../client/record-errors.ts'
import type { Tx } from '../client/transactions.ts'
import { findTimetable, type TimetableKey } from './timetables.queries.ts'
import type { StoredStep, StoredTimetable } from './timetables.rows.ts'

/** A draft to be begun. */
export interface NewTimetable
  extends Pick<TermTimetable, 'note' | 'madeFrom' | 'college' | 'plan' | 'quality' | 'lessons'> {
  readonly term: Term
  readonly organisation: string
  readonly person: string | null
}

/** Begins a draft with the next number of its term. */
export async function beginTimetable(tx: Tx, draft: NewTimetable): Promise<StoredTimetable> {
  const { term, note, madeFrom, college, plan, quality, organisation, person } = draft
  // Two who begin at once wait for each other, so that both get a number.
  await sql`select pg_advisory_xact_lock(hashtext('timetables ' || access.cluster()), ${term.year})`.execute(
    tx.db,
  )
  const { rows } = await sql<{ version: number }>`
    insert into app.timetables
      (cluster, year, term, version, college, status, note, made_from, plan, organisation, person, quality)
    select access.cluster(), ${term.year}, ${term.number}, access.next_timetable(${term.year}, ${term.number}),
      ${college}, 'draft', ${note}, ${madeFrom}, ${plan}, ${organisation}, ${person}, ${json(quality)}
    returning version`.execute(tx.db)
  const key = { term, version: rows[0]?.version ?? 0 }
  await insertLessons(tx, key, draft.lessons)
  return stored(tx, key)
}

/** A step to be noted. */
export interface NewStep {
  readonly act: TimetableAct
  readonly person: string | null
  readonly changed: Pick<TimetableStep, 'before' | 'after'>
}

/**
 * Saves what a draft has become, if it is still in the revision that was read, and notes the step, so that it can be taken
 * back; steps that were taken back before are dropped.
 *
 * @throws RecordChangedError when somebody else was faster; OutOfScopeError when the draft may not be changed.
 */
export async function saveStep(
  tx: Tx,
  before: StoredTimetable,
  after: TermTimetable,
  { act, person, changed }: NewStep,
): Promise<StoredTimetable> {
  const key = keyOf(before)
  await nextRevision(tx, before, after)
  await sql`update app.timetable_steps set state = 'dropped' where ${ofVersion(key)} and state = 'undone'`.execute(
    tx.db,
  )
  await sql`
    insert into app.timetable_steps
      (cluster, year, term, version, number, act, before, after, quality_before, quality_after, person)
    select access.cluster(), ${key.term.year}, ${key.term.number}, ${key.version},
      coalesce((select max(number) from app.timetable_steps where ${ofVersion(key)}), 0) + 1,
      ${act}, ${json(changed.before)}, ${json(changed.after)}, ${json(before.quality)}, ${json(after.quality)}, ${person}`.execute(
    tx.db,
  )
  return withLessons(tx, before, after.lessons)
}

/**
 * Takes a step back, or brings it back: its lessons stand as they stood before it, or after it.
 *
 * @throws As {@link saveStep}.
 */
export async function turnStep(
  tx: Tx,
  before: StoredTimetable,
  after: TermTimetable,
  step: Pick<StoredStep, 'number'>,
  state: 'done' | 'undone',
): Promise<StoredTimetable> {
  await nextRevision(tx, before, after)
  await sql`
    update app.timetable_steps set state = ${state}
    where ${ofVersion(keyOf(before))} and number = ${step.number}`.execute(tx.db)
  return withLessons(tx, before, after.lessons)
}

/**
 * Puts a draft in force, described as the registers are on this day, and supersedes what it takes the place of: a college's
 * version that of its college, a version of all colleges every one.
 *
 * @throws RecordChangedError when somebody else was faster.
 */
export async function saveTimetablePublication(
  tx: Tx,
  before: StoredTimetable,
  after: TermTimetable,
  person: string | null,
): Promise<StoredTimetable> {
  const { year, term, college } = before
  // The lessons of a version in force are written by nobody: they are described anew while it is a draft.
  await writeLessons(tx, before, after.lessons)
  await sql`
    update app.timetables set status = 'superseded'
    where year = ${year} and term = ${term} and status = 'published'
      and (${college}::text is null or college = ${college})`.execute(tx.db)
  await nextRevision(tx, before, after, { person })
  return stored(tx, keyOf(before))
}

/**
 * Hides a draft from everybody; the audit keeps it.
 *
 * @throws RecordChangedError when somebody else was faster.
 */
export const saveTimetableDiscard = (tx: Tx, before: StoredTimetable): Promise<void> =>
  nextRevision(tx, before, { ...before, status: 'discarded' })

const keyOf = ({ year, term, version }: StoredTimetable): TimetableKey => ({
  ...{ term: { year, number: term }, version },
})

const ofVersion = ({ term, version }: TimetableKey) =>
  sql`year = ${term.year} and term = ${term.number} and version = ${version}`

async function nextRevision(
  tx: Tx,
  before: StoredTimetable,
  after: TermTimetable,
  published?: { readonly person: string | null },
): Promise<void> {
  const { year, version, revision } = before
  const key = keyOf(before)
  const { numAffectedRows } = await sql`
    update app.timetables
    set revision = revision + 1, status = ${after.status}, published_on = ${after.publishedOn},
      published_at = ${published ? sql`clock_timestamp()` : null}, published_by = ${published?.person ?? null},
      quality = ${json(after.quality)}
    where ${ofVersion(key)} and revision = ${revision}`.execute(tx.db)
  if (Number(numAffectedRows ?? 0) === 1) return
  const found = await findTimetable(tx, key)
  if (!found) throw new RecordMissingError(`timetable ${year}/${before.term}/${version}`)
  if (found.revision === revision)
    throw new OutOfScopeError(`timetable ${year}/${before.term}/${version} is only read`)
  throw changedMeanwhile(found)
}

/** Says that somebody else was faster, and what the version is now. */
export function changedMeanwhile(found: StoredTimetable): RecordChangedError {
  const { year, term, version, status, note, person, madeAt, revision } = found
  return new RecordChangedError({ year, term, version, status, note, person, madeAt }, revision)
}

async function withLessons(tx: Tx, before: StoredTimetable, after: readonly TermLesson[]) {
  await writeLessons(tx, before, after)
  return stored(tx, keyOf(before))
}

async function writeLessons(tx: Tx, before: StoredTimetable, after: readonly TermLesson[]): Promise<void> {
  const key = keyOf(before)
  const old = new Map(before.lessons.map(lesson => [lesson.id, lesson]))
  const now = new Set(after.map(({ id }) => id))
  const gone = before.lessons.filter(({ id }) => !now.has(id)).map(({ id }) => id)
  const come = after.filter(({ id }) => !old.has(id))
  const changed = after.filter(lesson => {
    const was = old.get(lesson.id)
    return was && !(sameStand(was, lesson) && describedAlike(was, lesson))
  })
  await deleteLessons(tx, key, gone)
  await updateLessons(tx, key, changed)
  await insertLessons(tx, key, come)
  const otherwise = changed.filter(({ id, order }) => !sameOrder(old.get(id)?.order ?? null, order))
  await endOrders(
    tx,
    key,
    otherwise.filter(({ id }) => old.get(id)?.order),
  )
  await insertOrders(tx, key, otherwise)
}

const describedAlike = (one: TermLesson, other: TermLesson): boolean =>
  JSON.stringify(described(one)) === JSON.stringify(described(other))

const described = ({ loads, audience, index, kind, students, weeks, pairs }: TermLesson) => [
  ...[loads, audience.map(({ group, subgroup }) => [group, subgroup])],
  ...[index, kind, students, weeks, pairs],
]

async function insertLessons({ db }: Tx, { term, version }: TimetableKey, lessons: readonly TermLesson[]) {
  if (lessons.length === 0) return
  await sql`
    insert into app.term_lessons (cluster, year, term, version, id, loads, audience, index, kind, students, weeks,
      pairs, weekdays, pair, teacher, room, locked, reason)
    select access.cluster(), ${term.year}, ${term.number}, ${version}, id, loads, audience, index, kind, students,
      weeks, pairs, weekdays, pair, teacher, room, locked, reason
    from ${rows(lessons)} as incoming`.execute(db)
  await insertOrders({ db }, { term, version }, lessons)
}

/** Writes down by which orders lessons stand where rules warn. */
async function insertOrders(
  { db }: Pick<Tx, 'db'>,
  { term, version }: TimetableKey,
  lessons: readonly TermLesson[],
) {
  const orders = lessons.flatMap(({ id, order }) =>
    order ? [{ id, number: order.number, signed_on: order.signedOn, reason: order.reason }] : [],
  )
  if (orders.length === 0) return
  await sql`
    insert into app.lesson_orders (cluster, year, term, version, id, number, signed_on, reason)
    select access.cluster(), ${term.year}, ${term.number}, ${version}, id, number, signed_on, reason
    from jsonb_populate_recordset(null::app.lesson_orders, ${JSON.stringify(orders)}::jsonb)`.execute(db)
}

/** Orders by which lessons stand no longer. */
async function endOrders({ db }: Tx, key: TimetableKey, lessons: readonly Pick<TermLesson, 'id'>[]) {
  if (lessons.length === 0) return
  const { numAffectedRows } = await sql`
    delete from app.lesson_orders
    where ${ofVersion(key)} and id in (${sql.join(lessons.map(({ id }) => id))})`.execute(db)
  if (Number(numAffectedRows ?? 0) !== lessons.length)
    throw new OutOfScopeError('Some orders may not be ended')
}

async function updateLessons({ db }: Tx, key: TimetableKey, lessons: readonly TermLesson[]) {
  if (lessons.length === 0) return
  const { numAffectedRows } = await sql`
    update app.term_lessons l
    set loads = i.loads, audience = i.audience, index = i.index, kind = i.kind, students = i.students, weeks = i.weeks,
      pairs = i.pairs, weekdays = i.weekdays, pair = i.pair, teacher = i.teacher, room = i.room, locked = i.locked,
      reason = i.reason
    from ${rows(lessons)} as i
    where l.year = ${key.term.year} and l.term = ${key.term.number} and l.version = ${key.version}
      and l.id = i.id`.execute(db)
  if (Number(numAffectedRows ?? 0) !== lessons.length)
    throw new OutOfScopeError('Some lessons may not be changed')
}

async function deleteLessons({ db }: Tx, key: TimetableKey, ids: readonly string[]) {
  if (ids.length === 0) return
  const { numAffectedRows } = await sql`
    delete from app.term_lessons where ${ofVersion(key)} and id in (${sql.join(ids)})`.execute(db)
  if (Number(numAffectedRows ?? 0) !== ids.length)
    throw new OutOfScopeError('Some lessons may not be removed')
}

/** Lessons as rows of their table: one parameter for all of them. */
const rows = (lessons: readonly TermLesson[]) => {
  const flat = lessons.map(({ place, ...lesson }) => ({ ...lesson, ...place }))
  return sql`jsonb_populate_recordset(null::app.term_lessons, ${JSON.stringify(flat)}::jsonb)`
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`

async function stored(tx: Tx, key: TimetableKey): Promise<StoredTimetable> {
  const found = await findTimetable(tx, key)
  if (!found) throw new OutOfScopeError(`timetable ${key.version} was written out of the scope that sees it`)
  return found
}
