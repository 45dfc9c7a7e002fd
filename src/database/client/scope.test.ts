import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { readReach } from '#domain/access/reach.ts'
import { type Role, roleWords } from '#domain/access/role.ts'
import { type AnyRegister, keyOf } from '#domain/values/register.ts'
import { signedIn } from '../../../tests/factories/acting.ts'
import {
  additionBreaches,
  changeBreaches,
  readBreaches,
  rowsSeen,
  SMALL_CLUSTERS,
} from '../../../tests/factories/scope-breaches.ts'
import { allRegisters, smallCluster } from '../../../tests/factories/small-cluster.ts'
import { testDatabase } from '../../../tests/factories/test-database.ts'
import { applyRegisters } from '../exchange/apply-registers.ts'
import { forLogins } from './for-logins.ts'
import type { Database } from './open-database.ts'
import { tableOf } from './register-table.ts'
import { asOwner, inTransaction, type RequestScope, reading } from './transactions.ts'

const ROLES = Object.keys(roleWords) as Role[]

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await fill(database)
})

async function fill(empty: Database): Promise<void> {
  for (const cluster of SMALL_CLUSTERS) {
    await asOwner(empty, { cause: 'demo' }, tx => applyRegisters(tx, cluster, smallCluster(cluster)))
  }
}

const marksSeen = (scope: RequestScope, register: AnyRegister): Promise<string[]> =>
  rowsSeen(database, scope, register)

describe('a query without any condition', () => {
  it.each(ROLES)('shows the %s no row beyond the reach of the role, in any register', async role => {
    expect(await readBreaches(database, role)).toEqual([])
  })

  it('shows nothing at all without a session, by a forged, an expired or another account’s one', async () => {
    const good = { role: 'administrator', cluster: 'first', organisation: 'organisations-A' } as const
    const mine = await signedIn(database, good)
    const theirs = await signedIn(database, { ...good, cluster: 'second' })
    const expired = await signedIn(database, { ...good, sessionEnds: '2024-01-01T00:00:00Z' })
    const ended = await signedIn(database, { ...good, endsOn: '2024-12-31' })
    const early = await signedIn(database, { ...good, startsOn: '2999-01-01' })
    const scopes: Record<string, RequestScope> = {
      'no session': { session: '', assignment: '' },
      'no session, a real assignment': { ...mine, session: '' },
      'a forged session': { ...mine, session: 'token forged' },
      'somebody else’s assignment': { ...mine, assignment: theirs.assignment },
      'an expired session': expired,
      'an assignment that has ended': ended,
      'an assignment that has not begun': early,
    }
    for (const [name, scope] of Object.entries(scopes)) {
      for (const register of allRegisters) {
        expect(await marksSeen(scope, register), `${name}: ${register.name}`).toEqual([])
      }
    }
  })

  it('shows nothing more once the session has been ended in the middle of the work', async () => {
    const scope = await signedIn(database, {
      role: 'director',
      cluster: 'first',
      organisation: 'organisations-A',
    })
    const zones = allRegisters.find(register => register.name === 'zones') as AnyRegister
    expect(await marksSeen(scope, zones)).toHaveLength(2)
    await sql`delete from auth.sessions where token = ${scope.session}`.execute(database.owner)
    expect(await marksSeen(scope, zones)).toEqual([])
  })
})

describe('a student’s personal data', () => {
  it.each(ROLES)('are seen by the %s only as far as the role needs them', async role => {
    await asOwner(database, { cause: 'demo' }, tx =>
      sql`update app.persons set subject = 'student' where cluster = 'second'`.execute(tx.db),
    )
    const scope = await signedIn(database, { role, cluster: 'second', organisation: 'organisations-A' })
    const persons = allRegisters.find(register => register.name === 'persons') as AnyRegister
    const reach = readReach.studentPersons?.[role] ?? 'none'
    expect((await marksSeen(scope, persons)).length).toBe({ cluster: 2, own: 1, self: 0, none: 0 }[reach])
  })
})

describe('why somebody is away', () => {
  it('is read by that person, and by no other teacher of the college', async () => {
    const register = allRegisters.find(({ name }) => name === 'absences') as AnyRegister
    const teacher = { role: 'teacher', cluster: 'first', organisation: 'organisations-A' } as const
    const seen = async (person: string) =>
      marksSeen(await signedIn(database, { ...teacher, person }), register)
    expect(await seen('persons-A')).toEqual(['first absences-A'])
    expect(await seen('persons-B'), 'a worker of another college').toEqual([])
  })
})

describe('a write', () => {
  it.each(ROLES)('by the %s changes no row beyond the reach of the role, in any register', async role => {
    expect(await changeBreaches(database, role)).toEqual([])
  })

  it.each(ROLES)('by the %s adds no row for another organisation or another cluster', async role => {
    expect(await additionBreaches(database, role)).toEqual([])
  })

  it('never removes a row, whatever the role', async () => {
    const scope = await signedIn(database, {
      role: 'administrator',
      cluster: 'first',
      organisation: 'organisations-A',
    })
    for (const register of allRegisters) {
      const removal = inTransaction(database, scope, { cause: 'ui' }, ({ db }) =>
        sql`delete from ${sql.table(tableOf(register))}`.execute(db),
      )
      await expect(removal, register.name).rejects.toThrow('permission denied')
    }
  })
})

describe('the login of the application', () => {
  const escapes = [
    'set role kuznitsa_owner',
    'set role kuznitsa_identity',
    'set role kuznitsa_jobs',
    'set session authorization kuznitsa_owner',
    'set session authorization default; select * from auth.sessions',
    'reset role; select * from auth.sessions',
    'alter table app.zones disable row level security',
    'alter role kuznitsa_app bypassrls',
    'create policy mine on app.zones using (true)',
    "create or replace function access.cluster() returns text language sql as $$ select 'first' $$",
    'select token from auth.sessions',
    "update access.reaches set reach = 'cluster'",
    "insert into access.reaches values ('zones', 'student', 'write', 'cluster')",
    "insert into audit.changes (cluster, register, key, act, cause) values ('first', 'zones', 'x', 'create', 'x')",
    'delete from audit.changes',
    "update jobs.orders set state = 'running'",
    'truncate app.zones',
    "copy (select 1) to program 'id'",
    "select pg_read_file('/etc/passwd')",
  ]
  it.each(escapes)('cannot escape by: %s', async attempt => {
    const client = new pg.Client(database.addresses.app)
    await client.connect()
    const outcome = await client.query(forLogins(attempt, database.addresses)).then(
      result => result,
      (error: { code: string }) => error,
    )
    await client.end()
    if ('code' in outcome) expect(['42501', '42883', '22023', '28000']).toContain(outcome.code)
    else expect(outcome.rowCount ?? 0).toBe(0)
  })

  it('does not see more by row_security off', async () => {
    const client = new pg.Client(database.addresses.app)
    await client.connect()
    await client.query('set row_security = off')
    await expect(client.query('select * from app.zones')).rejects.toThrow('row-level security')
    await client.end()
  })

  it('carries nothing of one request over to the next on the same connection', async () => {
    const scope = await signedIn(database, {
      role: 'director',
      cluster: 'first',
      organisation: 'organisations-A',
    })
    const client = new pg.Client(database.addresses.app)
    await client.connect()
    await client.query('begin')
    await client.query(`select set_config('app.session', $1, true), set_config('app.assignment', $2, true)`, [
      scope.session,
      scope.assignment,
    ])
    expect((await client.query('select * from app.zones')).rowCount).toBe(2)
    await client.query('commit')
    expect((await client.query('select * from app.zones')).rowCount).toBe(0)
    await client.end()
  })
})

describe('the other logins', () => {
  it('identity sees accounts and no register', async () => {
    await expect(sql`select * from app.zones`.execute(database.identity)).rejects.toThrow('permission denied')
    await expect(sql`select * from auth.accounts`.execute(database.identity)).resolves.toBeDefined()
  })

  it('public reads what is published and nothing else', async () => {
    for (const table of [
      'app.persons',
      'app.zones',
      'auth.accounts',
      'audit.changes',
      'access.assignments',
    ]) {
      const query = sql`select * from ${sql.table(table)}`.execute(database.public)
      await expect(query, table).rejects.toThrow('permission denied')
    }
  })

  it('jobs act as the person who ordered the job, while it runs', async () => {
    const scope = await signedIn(database, {
      role: 'deputy',
      cluster: 'first',
      organisation: 'organisations-A',
    })
    const { rows } = await inTransaction(database, scope, { cause: 'ui' }, ({ db }) =>
      sql<{ id: string }>`insert into jobs.orders (assignment, cluster, kind)
        values (${scope.assignment}, 'first', 'test') returning id`.execute(db),
    )
    const job = rows[0]?.id as string
    const seen = () =>
      reading(
        database,
        { job },
        async ({ db }) => (await sql`select * from app.enrolments`.execute(db)).rows.length,
      )
    expect(await seen(), 'before it runs').toBe(0)
    await sql`update jobs.orders set state = 'running' where id = ${job}`.execute(database.jobs)
    expect(await seen(), 'a deputy sees the own college’s enrolment').toBe(1)
    await sql`update jobs.orders set state = 'done' where id = ${job}`.execute(database.jobs)
    expect(await seen(), 'after it has run').toBe(0)
  })
})

describe('the small cluster', () => {
  it('gives each register a row of each organisation, so that the tests above say something', async () => {
    for (const register of allRegisters) {
      const { rows } = await sql<{ key: string }>`
        select * from ${sql.table(tableOf(register))} where cluster = 'first'`.execute(database.owner)
      const records = rows.map(row => keyOf(register, row as never))
      expect(records, register.name).toHaveLength(register.name === 'clusters' ? 1 : 2)
    }
  })
})
