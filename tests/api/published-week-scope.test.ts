import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#database/client/open-database.ts'
import { asOwner, inTransaction, type RequestScope, reading } from '#database/client/transactions.ts'
import { applyRegisters } from '#database/exchange/apply-registers.ts'
import { keepImprovement, keepWeek, saveDecisions } from '#database/timetables/published-weeks.writes.ts'
import { countWeek } from '#domain/timetables/published-counts.ts'
import { signedIn } from '../factories/acting.ts'
import { MONDAY, publishedRow, publishedWeek } from '../factories/published-week.ts'
import { smallCluster } from '../factories/small-cluster.ts'
import { testDatabase } from '../factories/test-database.ts'

const COLLEGE = 'organisations-A'
const KEY = { college: COLLEGE, startsOn: MONDAY }
const WEEK = publishedWeek(publishedRow(1), publishedRow(3))

let database: Database
let dispatcher: RequestScope
let director: RequestScope
let anotherCluster: RequestScope
/** Everybody of the cluster whom the week of the college is no concern of. */
let others: RequestScope[]
beforeAll(async () => {
  database = await testDatabase()
  for (const cluster of ['first', 'second'])
    await asOwner(database, { cause: 'demo' }, tx => applyRegisters(tx, cluster, smallCluster(cluster)))
  const as = (role: Parameters<typeof signedIn>[1]['role'], organisation = COLLEGE, cluster = 'first') =>
    signedIn(database, { role, cluster, organisation })
  dispatcher = await as('dispatcher')
  director = await as('director')
  others = [
    await as('dispatcher', 'organisations-B'),
    await as('teacher'),
    await as('student'),
    await as('ministry'),
  ]
  anotherCluster = await as('director', COLLEGE, 'second')
  await kept(dispatcher)
})

const write = <T>(scope: RequestScope, act: Parameters<typeof inTransaction<T>>[3]) =>
  inTransaction(database, scope, { cause: 'ui' }, act)

/** Keeps a week of the college with a decision and an improvement. */
const kept = (scope: RequestScope) =>
  write(scope, async tx => {
    await keepWeek(tx, KEY, WEEK, { files: ['x.xlsx'], organisation: COLLEGE, person: null }, null)
    const decision = { act: 'remote', spelling: 'moodle', name: 'moodle', accepted: true } as const
    await saveDecisions(tx, COLLEGE, [decision], { seen: 0, person: null })
    const counts = countWeek(WEEK)
    const terms = { seed: 1, seconds: 1, keepsRemote: false, minutesHome: 60 }
    const moved = { lessons: 0, otherDay: 0, otherRoom: 0 }
    await keepImprovement(
      tx,
      { ...KEY, ...terms, revision: 1, before: counts, after: counts, moved, stopped: false, person: null },
      { week: WEEK, moved: [], decisions: [] },
    )
  })

const TABLES = [
  'published_weeks',
  'published_week_contents',
  'room_decisions',
  'week_improvements',
  'week_improvement_contents',
]

/** How many rows a query without any condition shows. */
const seen = (scope: RequestScope, table: string) =>
  reading(database, scope, async ({ db }) => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from ${sql.table(`app.${table}`)}`.execute(db)
    return rows[0]?.count
  })

describe('a kept week', () => {
  it('is seen by those who make timetables of its college and by nobody else, whatever is asked', async () => {
    for (const table of TABLES) {
      for (const scope of [dispatcher, director]) expect(await seen(scope, table), table).toBe(1)
      for (const scope of [...others, anotherCluster]) expect(await seen(scope, table), table).toBe(0)
    }
  })

  it('is kept, decided about, improved and deleted by nobody else', async () => {
    for (const scope of others) {
      await expect(kept(scope)).rejects.toThrow(/row-level security/)
      const gone = await write(scope, async ({ db }) =>
        Number((await sql`delete from app.published_weeks`.execute(db)).numAffectedRows ?? 0),
      )
      expect(gone).toBe(0)
    }
  })

  it('is never rewritten in what it held, nor are its improvements, by anybody', async () => {
    for (const table of ['published_week_contents', 'week_improvements', 'week_improvement_contents']) {
      const change = sql`update ${sql.table(`app.${table}`)} set starts_on = starts_on`
      await expect(write(dispatcher, ({ db }) => change.execute(db))).rejects.toThrow(/permission denied/)
    }
  })

  it('leaves its deletion in the audit, and nothing that names people', async () => {
    await write(director, ({ db }) => sql`delete from app.published_weeks`.execute(db))
    for (const table of TABLES.filter(name => name !== 'room_decisions'))
      expect(await seen(director, table), table).toBe(0)
    const { rows } = await sql<{ act: string; before: object | null }>`
      select act, before from audit.changes where register = 'published_weeks' order by id desc limit 1`.execute(
      database.owner,
    )
    expect(rows[0]).toMatchObject({ act: 'delete', before: { lessons: 2 } })
  })
})
