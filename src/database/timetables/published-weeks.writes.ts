import { sql } from 'kysely'
import { lessonsOf, type PublishedWeek } from '#domain/timetables/published-week.ts'
import type { RoomDecision } from '#domain/timetables/room-decision.ts'
import { OutOfScopeError, RecordChangedError, RecordMissingError } from '../client/record-errors.ts'
import type { Tx } from '../client/transactions.ts'
import { findWeek, roomDecisions } from './published-weeks.queries.ts'
import type {
  ImprovementContent,
  StoredDecisions,
  StoredImprovementHead,
  StoredWeek,
  WeekKey,
} from './published-weeks.rows.ts'

/** Who keeps a week, and which files it came from. */
export interface Keeping {
  readonly files: readonly string[]
  readonly organisation: string
  readonly person: string | null
}

/**
 * Keeps a week of a college in its next revision; the earlier ones stay.
 *
 * @param seen - the revision that the keeper saw; `null` where there was none
 * @throws RecordChangedError when somebody else has kept another meanwhile.
 */
export async function keepWeek(
  tx: Tx,
  key: WeekKey,
  week: PublishedWeek,
  { files, organisation, person }: Keeping,
  seen: number | null,
): Promise<void> {
  const { college, startsOn } = key
  const revision = (seen ?? 0) + 1
  const [days, lessons, names] = [week.days.length, lessonsOf(week.rows).length, [...files]]
  const { numAffectedRows } =
    seen === null
      ? await sql`
          insert into app.published_weeks
            (cluster, college, starts_on, revision, files, days, lessons, organisation, person)
          select access.cluster(), ${college}, ${startsOn}, ${revision}, ${names}::text[], ${days}, ${lessons},
            ${organisation}, ${person}
          on conflict do nothing`.execute(tx.db)
      : await sql`
          update app.published_weeks
          set revision = ${revision}, files = ${names}::text[], days = ${days}, lessons = ${lessons},
              organisation = ${organisation}, person = ${person}, kept_at = clock_timestamp()
          where college = ${college} and starts_on = ${startsOn} and revision = ${seen}`.execute(tx.db)
  if (Number(numAffectedRows ?? 0) !== 1) throw await whyNotWritten(tx, key, seen)
  await sql`
    insert into app.published_week_contents (cluster, college, starts_on, revision, week)
    select access.cluster(), ${college}, ${startsOn}, ${revision}, ${json(week)}`.execute(tx.db)
}

/**
 * Deletes a week with everything that was made of it; the audit keeps that it was there.
 *
 * @throws RecordChangedError when somebody else has kept another meanwhile.
 */
export async function deleteWeek(tx: Tx, key: WeekKey, seen: number): Promise<void> {
  const { numAffectedRows } = await sql`
    delete from app.published_weeks
    where college = ${key.college} and starts_on = ${key.startsOn} and revision = ${seen}`.execute(tx.db)
  if (Number(numAffectedRows ?? 0) !== 1) throw await whyNotWritten(tx, key, seen)
}

async function whyNotWritten(tx: Tx, key: WeekKey, seen: number | null): Promise<Error> {
  const found = await findWeek(tx, key)
  if (!found) return new RecordMissingError(`week ${key.college} ${key.startsOn}`)
  if (found.revision === seen) return new OutOfScopeError(`week ${key.college} ${key.startsOn} is only read`)
  return weekChanged(found)
}

/** Says that somebody else was faster, and what the week is now. */
export function weekChanged({ college, startsOn, revision, files, person, keptAt }: StoredWeek) {
  return new RecordChangedError({ college, startsOn, files: files.join(', '), person, keptAt }, revision)
}

/**
 * Notes what a college decides about its rooms; gives all its decisions.
 *
 * @param seen - the revision of the decisions that were seen
 * @throws RecordChangedError when somebody else has decided meanwhile.
 */
export async function saveDecisions(
  tx: Tx,
  college: string,
  decisions: readonly RoomDecision[],
  { seen, person }: { readonly seen: number; readonly person: string | null },
): Promise<StoredDecisions> {
  // Two who decide at once wait for each other, so that the second is told.
  await sql`select pg_advisory_xact_lock(hashtext('rooms ' || access.cluster()), hashtext(${college}))`.execute(
    tx.db,
  )
  const { revision } = await roomDecisions(tx, college)
  if (revision !== seen) throw new RecordChangedError({ college }, revision)
  await sql`
    insert into app.room_decisions (cluster, college, act, spelling, name, accepted, person)
    select access.cluster(), ${college}, act, spelling, name, accepted, ${person}
    from jsonb_to_recordset(${json(decisions)}) as incoming (act text, spelling text, name text, accepted boolean)
    on conflict (cluster, college, act, spelling) do update
    set name = excluded.name, accepted = excluded.accepted, person = excluded.person,
        decided_at = clock_timestamp(), revision = room_decisions.revision + 1`.execute(tx.db)
  return roomDecisions(tx, college)
}

/** An improvement to be kept. */
export type NewImprovement = Omit<StoredImprovementHead, 'number' | 'madeAt'>

/** Keeps an improvement with the next number of its week; gives the number. */
export async function keepImprovement(
  tx: Tx,
  head: NewImprovement,
  content: ImprovementContent,
): Promise<number> {
  const { college, startsOn, revision, seed, seconds, keepsRemote, minutesHome, stopped, person } = head
  await sql`select pg_advisory_xact_lock(hashtext('improvements ' || access.cluster()), hashtext(${college}))`.execute(
    tx.db,
  )
  const { rows } = await sql<{ number: number }>`
    insert into app.week_improvements (cluster, college, starts_on, number, revision, seed, seconds, keeps_remote,
      minutes_home, before, after, moved, stopped, person)
    select access.cluster(), ${college}, ${startsOn},
      coalesce((select max(number) from app.week_improvements
                where college = ${college} and starts_on = ${startsOn}), 0) + 1,
      ${revision}, ${seed}, ${seconds}, ${keepsRemote}, ${minutesHome}, ${json(head.before)}, ${json(head.after)},
      ${json(head.moved)}, ${stopped}, ${person}
    returning number`.execute(tx.db)
  const number = rows[0]?.number ?? 0
  await sql`
    insert into app.week_improvement_contents (cluster, college, starts_on, number, content)
    select access.cluster(), ${college}, ${startsOn}, ${number}, ${json(content)}`.execute(tx.db)
  return number
}

/** Deletes an improvement; gives whether there was one. */
export async function deleteImprovement(
  { db }: Tx,
  { college, startsOn }: WeekKey,
  number: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from app.week_improvements
    where college = ${college} and starts_on = ${startsOn} and number = ${number}`.execute(db)
  return Number(numAffectedRows ?? 0) === 1
}

const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`
