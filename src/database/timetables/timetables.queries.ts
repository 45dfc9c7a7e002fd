import { type RawBuilder, sql } from 'kysely'
import type { Term } from '#domain/timetables/term.ts'
import type { LessonPlace, TermLesson } from '#domain/timetables/term-lesson.ts'
import type { AcademicYear } from '#domain/values/academic-year.ts'
import type { Reader } from '../client/transactions.ts'
import type { PlanningOrder } from '../years/year-plans.rows.ts'
import type { StoredStep, StoredTimetable, StoredTimetableHead } from './timetables.rows.ts'

const HEAD = sql`
  year, term, version, college, status, note, made_from, plan, organisation, person, made_at,
  published_on, published_at, published_by, quality, revision,
  (select count(*) from app.term_lessons l
   where (l.cluster, l.year, l.term, l.version) = (t.cluster, t.year, t.term, t.version)) as lesson_count,
  (select count(*) from app.term_lessons l
   where (l.cluster, l.year, l.term, l.version) = (t.cluster, t.year, t.term, t.version)
     and l.weekdays is not null) as placed`

/** Which version of which term. */
export interface TimetableKey {
  readonly term: Term
  readonly version: number
}

/** A term that has timetables. */
export interface TermWithTimetables {
  readonly year: AcademicYear
  readonly term: Term['number']
  readonly versions: number
  /** The versions in force: one for all colleges, or one of a college. */
  readonly published: readonly number[]
}

/** The terms of which the reader sees a timetable, the latest first. */
export async function termsWithTimetables({ db }: Reader): Promise<TermWithTimetables[]> {
  const { rows } = await sql<TermWithTimetables>`
    select year, term, count(*) as versions,
      coalesce(array_agg(version order by version) filter (where status = 'published'), '{}') as published
    from app.timetables where status <> 'discarded' group by year, term order by year desc, term desc`.execute(
    db,
  )
  return rows
}

/** The versions of a term that the reader sees, the newest first; deleted drafts are left out. */
export async function timetableHeads({ db }: Reader, { year, number }: Term): Promise<StoredTimetableHead[]> {
  const { rows } = await sql<StoredTimetableHead>`
    select ${HEAD} from app.timetables t
    where year = ${year} and term = ${number} and status <> 'discarded'
    order by version desc`.execute(db)
  return rows
}

/** One version with its lessons; nothing when the reader sees none. */
export async function findTimetable(
  { db }: Reader,
  { term, version }: TimetableKey,
): Promise<StoredTimetable | undefined> {
  const { rows } = await sql<StoredTimetableHead>`
    select ${HEAD} from app.timetables t
    where year = ${term.year} and term = ${term.number} and version = ${version} and status <> 'discarded'`.execute(
    db,
  )
  const [head] = rows
  return head && { ...head, lessons: await lessonsOf({ db }, term, sql`version = ${version}`) }
}

/** A lesson of a version in force, with the college whose version it is; `null` for one of all colleges. */
export interface LessonInForce {
  readonly lesson: TermLesson
  readonly college: string | null
}

/** The lessons that have a place in the versions of a term that are in force. */
export async function lessonsPublished(reader: Reader, term: Term): Promise<LessonInForce[]> {
  const heads = (await timetableHeads(reader, term)).filter(({ status }) => status === 'published')
  const lessons = heads.map(async ({ version, college }) =>
    (await lessonsOf(reader, term, sql`version = ${version} and weekdays is not null`)).map(lesson => ({
      ...{ lesson, college },
    })),
  )
  return (await Promise.all(lessons)).flat()
}

/** The versions of a term that are in force or were, with the lessons that have a place, in the order of their publication. */
export async function timetablesEverInForce(reader: Reader, term: Term): Promise<StoredTimetable[]> {
  const heads = (await timetableHeads(reader, term))
    .filter(({ publishedAt }) => publishedAt !== null)
    .sort((one, other) => ((one.publishedAt ?? '') < (other.publishedAt ?? '') ? -1 : 1))
  return Promise.all(
    heads.map(async head => ({
      ...head,
      lessons: await lessonsOf(reader, term, sql`version = ${head.version} and weekdays is not null`),
    })),
  )
}

interface LessonRow extends Omit<TermLesson, 'place'> {
  readonly weekdays: LessonPlace['weekdays'] | null
  readonly pair: number
  readonly teacher: string
  readonly room: string | null
}

async function lessonsOf(
  { db }: Pick<Reader, 'db'>,
  { year, number }: Term,
  which: RawBuilder<unknown>,
): Promise<TermLesson[]> {
  const { rows } = await sql<LessonRow>`
    select id, loads, audience, index, kind, students, weeks, pairs, weekdays, pair, teacher, room, locked, l.reason,
      case when o.number is not null then
        jsonb_build_object('number', o.number, 'signedOn', o.signed_on, 'reason', o.reason) end as "order"
    from app.term_lessons l left join app.lesson_orders o using (cluster, year, term, version, id)
    where year = ${year} and term = ${number} and ${which}
    order by id collate "C"`.execute(db)
  return rows.map(({ weekdays, pair, teacher, room, ...lesson }) => ({
    ...lesson,
    place: weekdays && { weekdays, pair, teacher, room },
  }))
}

const STEP = sql`number, act, before, after, quality_before, quality_after, person, made_at`

/** The last step of a draft that has not been taken back. */
export const lastStep = (reader: Reader, key: TimetableKey): Promise<StoredStep | undefined> =>
  oneStep(reader, key, sql`state = 'done' order by number desc`)

/** The step of a draft that was taken back last, as long as it can be brought back. */
export const undoneStep = (reader: Reader, key: TimetableKey): Promise<StoredStep | undefined> =>
  oneStep(reader, key, sql`state = 'undone' order by number`)

async function oneStep({ db }: Reader, { term, version }: TimetableKey, which: RawBuilder<unknown>) {
  const { rows } = await sql<StoredStep>`
    select ${STEP} from app.timetable_steps
    where year = ${term.year} and term = ${term.number} and version = ${version} and ${which} limit 1`.execute(
    db,
  )
  return rows[0]
}

/** The newest order to plan a version. */
export async function timetablingOf(
  { db }: Reader,
  { term, version }: TimetableKey,
): Promise<PlanningOrder | undefined> {
  const { rows } = await sql<PlanningOrder>`
    select * from access.timetabling_of(${term.year}, ${term.number}, ${version})`.execute(db)
  return rows[0]
}
