import { sql } from 'kysely'
import type { RoomDecision } from '#domain/timetables/room-decision.ts'
import type { Reader } from '../client/transactions.ts'
import type { PlanningOrder } from '../years/year-plans.rows.ts'
import type {
  StoredDecisions,
  StoredImprovement,
  StoredImprovementHead,
  StoredWeek,
  StoredWeekHead,
  WeekKey,
} from './published-weeks.rows.ts'

const HEAD = sql`
  college, starts_on, revision, files, days, lessons, organisation, person, kept_at,
  (select count(*) from app.week_improvements i
   where (i.cluster, i.college, i.starts_on) = (w.cluster, w.college, w.starts_on))::integer as improvements`

/** The weeks that the reader keeps, the latest first. */
export async function weekHeads({ db }: Reader): Promise<StoredWeekHead[]> {
  const { rows } = await sql<StoredWeekHead>`
    select ${HEAD} from app.published_weeks w order by starts_on desc, college collate "C"`.execute(db)
  return rows
}

/** A kept week in its newest revision; nothing where the reader sees none. */
export async function findWeek(
  { db }: Reader,
  { college, startsOn }: WeekKey,
): Promise<StoredWeek | undefined> {
  const { rows } = await sql<StoredWeek>`
    select ${HEAD}, c.week
    from app.published_weeks w
    join app.published_week_contents c using (cluster, college, starts_on, revision)
    where college = ${college} and starts_on = ${startsOn}`.execute(db)
  return rows[0]
}

/** What a college has decided about its rooms. */
export async function roomDecisions({ db }: Reader, college: string): Promise<StoredDecisions> {
  const { rows } = await sql<RoomDecision & { readonly revision: number }>`
    select act, spelling, name, accepted, revision from app.room_decisions
    where college = ${college} order by act, spelling collate "C"`.execute(db)
  return {
    decisions: rows.map(({ revision: _, ...decision }) => decision),
    revision: rows.reduce((sum, { revision }) => sum + revision, 0),
  }
}

const IMPROVEMENT = sql`
  college, starts_on, number, revision, seed, seconds, keeps_remote, minutes_home, before, after, moved, stopped,
  person, made_at`

/** The improvements of a week, the newest first. */
export async function improvementsOf(
  { db }: Reader,
  { college, startsOn }: WeekKey,
): Promise<StoredImprovementHead[]> {
  const { rows } = await sql<StoredImprovementHead>`
    select ${IMPROVEMENT} from app.week_improvements
    where college = ${college} and starts_on = ${startsOn} order by number desc`.execute(db)
  return rows
}

/** One improvement with the week that it has made. */
export async function findImprovement(
  { db }: Reader,
  { college, startsOn }: WeekKey,
  number: number,
): Promise<StoredImprovement | undefined> {
  const { rows } = await sql<StoredImprovement>`
    select ${IMPROVEMENT}, content
    from app.week_improvements join app.week_improvement_contents using (cluster, college, starts_on, number)
    where college = ${college} and starts_on = ${startsOn} and number = ${number}`.execute(db)
  return rows[0]
}

/** The newest order to improve a week. */
export async function improvingOf(
  { db }: Reader,
  { college, startsOn }: WeekKey,
): Promise<PlanningOrder | undefined> {
  const { rows } = await sql<PlanningOrder>`
    select * from access.improving_of(${college}, ${startsOn}::date)`.execute(db)
  return rows[0]
}
