import { type RawBuilder, sql } from 'kysely'
import type { CalendarDay } from '#domain/rules/calendar-day.ts'
import type { Bell } from '#domain/timetables/bell.ts'
import type { Term } from '#domain/timetables/term.ts'
import type { LessonPlace } from '#domain/timetables/term-lesson.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { Connections } from '../client/connections.ts'
import type {
  DecidedSubstitution,
  OpenCollege,
  PublicGroup,
  PublicLesson,
  PublicRoom,
  PublicVersion,
  TimetabledGroup,
} from './public-timetables.rows.ts'
import type { TeacherName } from './timetable-names.queries.ts'

/** Whose lessons are asked for: those of a group, a room, a teacher, or of all groups of a college. */
export type PublicSubject =
  | { readonly kind: 'group' | 'room' | 'teacher'; readonly code: string }
  | { readonly kind: 'college'; readonly code: string }

/** The cluster with this code, or the first one when no code is given. */
export async function shownCluster(
  published: Connections,
  code: string | undefined,
): Promise<{ readonly code: string; readonly demo: boolean } | undefined> {
  const { rows } = await sql<{ code: string; demo: boolean }>`
    select code, demo from published.clusters where ${code ?? null}::text is null or code = ${code ?? null}
    order by starts_on, code limit 1`.execute(published)
  return rows[0]
}

/** The colleges of a cluster that show their timetables today. */
export async function openColleges(published: Connections, cluster: string): Promise<OpenCollege[]> {
  const { rows } = await sql<OpenCollege>`
    select college as code, name, name_en, names_teachers from published.open_colleges
    where cluster = ${cluster} order by name collate "ru-x-icu"`.execute(published)
  return rows
}

/** The groups of open colleges. */
export async function publicGroups(published: Connections, cluster: string): Promise<PublicGroup[]> {
  const { rows } = await sql<PublicGroup>`
    select code, college, site, days_per_week, programme, programme_en, starts_on, ends_on
    from published.timetable_groups where cluster = ${cluster} order by code collate "ru-x-icu"`.execute(
    published,
  )
  return rows
}

/** Those who teach the lessons of open colleges that name their teachers, with their colleges. */
export async function publicTeachers(
  published: Connections,
  cluster: string,
): Promise<(TeacherName & { readonly college: string })[]> {
  const { rows } = await sql<TeacherName & { college: string }>`
    select code, college, surname, given_name, patronymic from published.timetable_teachers
    where cluster = ${cluster} order by surname collate "ru-x-icu", given_name, patronymic`.execute(published)
  return rows
}

/** All classrooms, zones and workshops of the cluster. */
export async function publicRooms(published: Connections, cluster: string): Promise<PublicRoom[]> {
  const { rows } = await sql<PublicRoom>`
    select code, name, 'classroom' as kind, site, owner from published.classrooms where cluster = ${cluster}
    union all
    select code, name, kind, site, owner from published.zones where cluster = ${cluster}
    order by name`.execute(published)
  return rows
}

/** All bells. */
export async function publicBells(published: Connections, cluster: string): Promise<Bell[]> {
  const { rows } = await sql<Bell>`
    select site, day, pair, starts_at, ends_at, null::integer as shift, starts_on, ends_on
    from published.bells where cluster = ${cluster}`.execute(published)
  return rows
}

/** The production calendar. */
export async function publicCalendar(published: Connections, cluster: string): Promise<CalendarDay[]> {
  const { rows } = await sql<CalendarDay>`
    select day, kind, holiday, moved_from from published.calendar_days where cluster = ${cluster}`.execute(
    published,
  )
  return rows
}

/** The versions that are or were in force, in the order of their publication. */
export async function publicVersions(published: Connections, cluster: string): Promise<PublicVersion[]> {
  const { rows } = await sql<PublicVersion>`
    select year, term, version, college, published_on, published_at from published.timetables
    where cluster = ${cluster} order by published_at, version`.execute(published)
  return rows
}

interface LessonRow
  extends Omit<PublicLesson, 'place' | 'loads' | 'students' | 'locked' | 'reason' | 'order'> {
  readonly weekdays: LessonPlace['weekdays']
  readonly pair: number
  readonly teacher: string | null
  readonly room: string | null
}

const LESSON = sql`version, id, audience, index, part, kind, weeks, pairs, weekdays, pair, teacher, room`

/** The lessons of a term that are or once were a subject's, as far as everyone may see them. */
export async function publicLessons(
  published: Connections,
  { cluster, term }: { readonly cluster: string; readonly term: Term },
  subject: PublicSubject,
): Promise<PublicLesson[]> {
  const ofTerm = sql`cluster = ${cluster} and year = ${term.year} and term = ${term.number}`
  const { rows } = await sql<LessonRow>`
    with lessons as materialized (select * from published.timetable_lessons where ${ofTerm})
    select ${LESSON} from lessons
    where id in (select id from lessons where ${isOf(cluster, subject)})
      or id in (select lesson from published.substitutions where cluster = ${cluster} and ${comesTo(subject)})`.execute(
    published,
  )
  return rows.map(lessonOf)
}

function isOf(cluster: string, { kind, code }: PublicSubject): RawBuilder<unknown> {
  if (kind === 'group') return sql`audience @> ${JSON.stringify([{ group: code }])}::jsonb`
  if (kind === 'room') return sql`room = ${code}`
  if (kind === 'teacher') return sql`teacher = ${code}`
  return sql`exists (
    select from jsonb_array_elements(audience) a
    where a ->> 'group' = any (array(
      select g.code from published.timetable_groups g where g.cluster = ${cluster} and g.college = ${code})))`
}

/** Whether a substitution brings a lesson to the subject. */
function comesTo({ kind, code }: PublicSubject): RawBuilder<unknown> {
  if (kind === 'room') return sql`to_room = ${code}`
  return kind === 'teacher' ? sql`to_teacher = ${code}` : sql`false`
}

interface DecidedRow extends Omit<DecidedSubstitution, 'to' | 'joins'> {
  readonly toDate: LocalDate | null
  readonly toPair: number
  readonly toTeacher: string | null
  readonly toRoom: string | null
  readonly joinsLesson: string | null
  readonly joinsDate: LocalDate
}

const DECIDED = sql`
  act, made_at, undone_at, lesson, date, kind, to_date, to_pair, to_teacher, to_room, joins_lesson, joins_date`

/** All that was decided about the dates of lessons of open colleges. */
export async function publicSubstitutions(
  published: Connections,
  cluster: string,
): Promise<DecidedSubstitution[]> {
  const { rows } = await sql<DecidedRow>`
    select ${DECIDED} from published.substitutions where cluster = ${cluster} order by act`.execute(published)
  return rows.map(decided)
}

const decided = ({ toDate, toPair, toTeacher, toRoom, joinsLesson, joinsDate, ...rest }: DecidedRow) => ({
  ...rest,
  to: toDate && { date: toDate, pair: toPair, teacher: toTeacher ?? '', room: toRoom },
  joins: joinsLesson === null ? null : { lesson: joinsLesson, date: joinsDate },
})

const lessonOf = ({ weekdays, pair, teacher, room, ...lesson }: LessonRow): PublicLesson => ({
  ...lesson,
  ...{ loads: [], students: 0, locked: false, reason: null, order: null },
  place: { weekdays, pair, teacher: teacher ?? '', room },
})

/** Whose lessons a secret address opens. */
export interface FeedOwner {
  readonly cluster: string
  readonly posts: readonly string[]
  readonly studies: readonly { readonly group: string; readonly subgroup: number | null }[]
}

/** The owner of a calendar feed; nothing when it never was, has been revoked, or its owner has left. */
export async function feedOwner(published: Connections, hash: string): Promise<FeedOwner | undefined> {
  const { rows } = await sql<FeedOwner>`select * from published.feed_owner(${hash})`.execute(published)
  return rows[0]
}

/** What a feed shows in a term. */
export interface FeedRecords {
  readonly lessons: readonly PublicLesson[]
  readonly groups: readonly TimetabledGroup[]
  readonly teachers: readonly TeacherName[]
  readonly substitutions: readonly DecidedSubstitution[]
}

/** The lessons of a feed's owner in a term, with the groups that attend and those who teach them. */
export async function feedRecords(
  published: Connections,
  hash: string,
  { year, number }: Term,
): Promise<FeedRecords> {
  const [lessons, groups, teachers, substitutions] = await Promise.all([
    sql<LessonRow>`
      select ${LESSON} from published.feed_lessons(${hash}) where year = ${year} and term = ${number}`.execute(
      published,
    ),
    sql<TimetabledGroup>`select * from published.feed_groups(${hash})`.execute(published),
    sql<TeacherName>`select * from published.feed_teachers(${hash})`.execute(published),
    sql<DecidedRow>`select ${DECIDED} from published.feed_substitutions(${hash}) order by act`.execute(
      published,
    ),
  ])
  return {
    ...{ lessons: lessons.rows.map(lessonOf), groups: groups.rows, teachers: teachers.rows },
    substitutions: substitutions.rows.map(decided),
  }
}
