import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#database/client/open-database.ts'
import { asOwner, inTransaction, type RequestScope, reading } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import type { StoredTimetable } from '#database/timetables/timetables.rows.ts'
import { beginTimetable, saveStep, saveTimetablePublication } from '#database/timetables/timetables.writes.ts'
import type { Term } from '#domain/timetables/term.ts'
import { NOT_WEIGHED } from '#domain/timetables/term-timetable.ts'
import { stepBetween } from '#domain/timetables/timetable-steps.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { localDate } from '#domain/values/local-date.ts'
import { signedIn } from '../factories/acting.ts'
import { smallCluster } from '../factories/small-cluster.ts'
import { testDatabase } from '../factories/test-database.ts'
import { held, task } from '../factories/tiny-term.ts'

const TERM: Term = { year: academicYear(2025), number: 1 }
const COLLEGE = 'organisations-A'

let database: Database
let dispatcher: RequestScope
let elsewhere: RequestScope
let director: RequestScope
let student: RequestScope
let anotherCluster: RequestScope
/** A draft of the first college with one lesson. */
let draft: StoredTimetable
beforeAll(async () => {
  database = await testDatabase()
  for (const cluster of ['first', 'second'])
    await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, cluster, smallCluster(cluster)))
  const as = (role: Parameters<typeof signedIn>[1]['role'], organisation = COLLEGE, cluster = 'first') =>
    signedIn(database, { role, cluster, organisation })
  dispatcher = await as('dispatcher')
  elsewhere = await as('dispatcher', 'organisations-B')
  director = await as('director')
  student = await as('student')
  anotherCluster = await as('director', COLLEGE, 'second')
  draft = await begun(dispatcher, COLLEGE)
})

const LESSON = { ...held(task('lesson'), 1, 1), place: null }

const begun = (scope: RequestScope, college: string | null) =>
  inTransaction(database, scope, { cause: 'ui' }, tx =>
    beginTimetable(tx, {
      ...{ term: TERM, note: '', madeFrom: null, college, plan: null, quality: NOT_WEIGHED },
      ...{ organisation: college ?? COLLEGE, person: null, lessons: [LESSON] },
    }),
  )

/** The versions of which a query without any condition shows a row. */
const seen = (scope: RequestScope, table: string) =>
  reading(database, scope, async ({ db }) => {
    const { rows } = await sql<{ version: number }>`
      select distinct version from ${sql.table(`app.${table}`)} order by version`.execute(db)
    return rows.map(({ version }) => version)
  })

const changedRows = (scope: RequestScope, change: ReturnType<typeof sql>) =>
  inTransaction(database, scope, { cause: 'ui' }, async ({ db }) =>
    Number((await change.execute(db)).numAffectedRows ?? 0),
  )

describe('a draft of a college', () => {
  it('is seen by it and the office of its cluster, and by nobody else, whatever is asked', async () => {
    for (const table of ['timetables', 'term_lessons']) {
      for (const scope of [dispatcher, director]) expect(await seen(scope, table)).toEqual([draft.version])
      for (const scope of [elsewhere, student, anotherCluster]) expect(await seen(scope, table)).toEqual([])
    }
  })

  it('is not begun for another college, nor for all, by a dispatcher', async () => {
    await expect(begun(elsewhere, COLLEGE)).rejects.toThrow(/row-level security/)
    await expect(begun(dispatcher, null)).rejects.toThrow(/row-level security/)
  })

  it('is filled by nobody of another college, another cluster, or who only reads', async () => {
    const place = sql`update app.term_lessons set locked = false`
    const add = sql`
      insert into app.term_lessons (cluster, year, term, version, id, loads, audience, index, kind, students, weeks,
        pairs, locked)
      values (access.cluster(), 2025, 1, ${draft.version}, 'more', '{}', '[]', 'ОП.01', 'theory', 1, '{1}', 1, false)`
    for (const scope of [elsewhere, student, anotherCluster]) {
      expect(await changedRows(scope, place)).toBe(0)
      await expect(changedRows(scope, add)).rejects.toThrow(/row-level security/)
    }
    expect(await changedRows(dispatcher, place)).toBe(1)
  })

  it('counts the versions that the one who begins does not see', async () => {
    const { version } = await begun(elsewhere, 'organisations-B')
    expect(version).toBe(draft.version + 1)
    await inTransaction(database, elsewhere, { cause: 'ui' }, ({ db }) =>
      sql`update app.timetables set status = 'discarded' where version = ${version}`.execute(db),
    )
  })
})

describe('a step', () => {
  it('is written with its audit or not at all: where somebody was faster, nothing has changed', async () => {
    const changes = async () => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit.changes`.execute(
        database.owner,
      )
      return rows[0]?.count
    }
    const before = await changes()
    const stale = { ...draft, revision: draft.revision + 5 }
    const lessons = [{ ...LESSON, reason: { code: 'timetables.vacancy', facts: {} } }]
    const step = { act: 'move' as const, person: null, changed: stepBetween(draft.lessons, lessons) }
    const save = (was: StoredTimetable) =>
      inTransaction(database, dispatcher, { cause: 'ui' }, tx => saveStep(tx, was, { ...was, lessons }, step))
    await expect(save(stale)).rejects.toThrow('changed by somebody else')
    expect(await changes()).toBe(before)
    draft = await save(draft)
    // The version with its revision, and the lesson with its reason.
    expect(await changes()).toBe((before ?? 0) + 2)
  })

  it('is rewritten by nobody: it can only be taken back', async () => {
    const rewrite = sql`update app.timetable_steps set before = '[]'`
    await expect(changedRows(dispatcher, rewrite)).rejects.toThrow(/permission denied/)
  })
})

describe('the order by which a lesson stands', () => {
  const name = (lesson: string) => sql`
    insert into app.lesson_orders (cluster, year, term, version, id, number, signed_on, reason)
    values (access.cluster(), 2025, 1, ${draft.version}, ${lesson}, '15-у', '2025-09-01', '')`

  it('is named and seen where the draft is, and by nobody of another college or cluster, or who only reads', async () => {
    for (const scope of [elsewhere, student, anotherCluster])
      await expect(changedRows(scope, name(LESSON.id))).rejects.toThrow(/row-level security/)
    expect(await changedRows(dispatcher, name(LESSON.id))).toBe(1)
    for (const scope of [dispatcher, director])
      expect(await seen(scope, 'lesson_orders')).toEqual([draft.version])
    for (const scope of [elsewhere, student, anotherCluster]) {
      expect(await seen(scope, 'lesson_orders')).toEqual([])
      expect(await changedRows(scope, sql`delete from app.lesson_orders`)).toBe(0)
    }
  })

  it('belongs to a lesson that is there, and is not rewritten', async () => {
    await expect(changedRows(dispatcher, name('unknown'))).rejects.toThrow(/foreign key/)
    await expect(changedRows(dispatcher, sql`update app.lesson_orders set number = '16-у'`)).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('a version in force', () => {
  it('is read by everybody of the cluster, and its lessons are written by nobody', async () => {
    const publishedOn = localDate('2025-09-01')
    await inTransaction(database, dispatcher, { cause: 'ui' }, tx =>
      saveTimetablePublication(tx, draft, { ...draft, status: 'published', publishedOn }, null),
    )
    for (const scope of [elsewhere, student])
      expect(await seen(scope, 'term_lessons')).toContain(draft.version)
    expect(await seen(anotherCluster, 'term_lessons')).toEqual([])
    for (const scope of [dispatcher, director, elsewhere])
      expect(await seen(scope, 'lesson_orders')).toEqual([draft.version])
    for (const scope of [student, anotherCluster]) expect(await seen(scope, 'lesson_orders')).toEqual([])
    for (const scope of [dispatcher, director]) {
      expect(await changedRows(scope, sql`update app.term_lessons set students = 0`)).toBe(0)
      expect(await changedRows(scope, sql`delete from app.term_lessons`)).toBe(0)
      expect(await changedRows(scope, sql`delete from app.lesson_orders`)).toBe(0)
    }
  })
})
