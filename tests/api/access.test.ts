import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { registerContracts } from '#contract/register-contracts.ts'
import { type Api, type Ask, askWith, cookieOf, openApi } from '../factories/api.ts'

let api: Api
let administrator: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
})

const personaCookie = async (beginning: string) => {
  const { json } = await api.ask('GET', '/demo/personas')
  const { persona } = json.items.find((item: { persona: string }) => item.persona.startsWith(beginning))
  return cookieOf(api.ask('POST', '/demo/sign-in', { persona }))
}

/** An account that the administrator opened for a person, with the token of its link. */
const openedAccount = async (login: string, person = 'SMOLAPO-05') => {
  const opened = await administrator('POST', '/accounts', {
    person,
    login,
    role: 'teacher',
    organisation: 'SMOLAPO',
    startsOn: '2024-09-01',
  })
  expect(opened.status, opened.json?.detail).toBe(201)
  await administrator('POST', `/accounts/${opened.json.id}/password-link`)
  const { json } = await administrator('GET', '/outbox')
  return { id: opened.json.id as string, token: json.items[0].link.split('token=')[1] as string }
}

describe('signing in', () => {
  it('takes a person from the administrator’s link to a session of their own, and the link works once', async () => {
    const { token } = await openedAccount('petrov@college.example')
    const password = 'верный конь батарейка'
    expect((await api.ask('POST', '/password', { token, password: 'коротко' })).status).toBe(422)
    expect((await api.ask('POST', '/password', { token, password })).status).toBe(204)
    const again = await api.ask('POST', '/password', { token, password })
    expect([again.status, again.json.code]).toEqual([409, 'server.password-link-spent'])
    const wrong = await api.ask('POST', '/session', {
      login: 'petrov@college.example',
      password: 'не тот пароль',
    })
    expect([wrong.status, wrong.json.code]).toEqual([401, 'server.sign-in-failed'])
    const cookie = await cookieOf(api.ask('POST', '/session', { login: 'Petrov@college.example ', password }))
    const { json } = await askWith(api.app, cookie)('GET', '/me')
    expect(json).toMatchObject({
      account: { login: 'petrov@college.example' },
      assignment: { role: 'teacher' },
    })
  })

  it('lists sessions and ends them, one’s own and by the administrator', async () => {
    const { id, token } = await openedAccount('sidorov@college.example', 'SMOLAPO-07')
    const password = 'ещё одна длинная фраза'
    await api.ask('POST', '/password', { token, password })
    const login = { login: 'sidorov@college.example', password }
    const phone = askWith(api.app, await cookieOf(api.ask('POST', '/session', login)))
    const desk = askWith(api.app, await cookieOf(api.ask('POST', '/session', login)))
    const { json } = await desk('GET', '/sessions')
    expect(json.items).toHaveLength(2)
    const other = json.items.find((session: { current: boolean }) => !session.current)
    expect((await desk('DELETE', `/sessions/${other.id}`)).status).toBe(204)
    expect((await phone('GET', '/zones')).status).toBe(401)
    expect((await desk('GET', '/zones')).status).toBe(200)
    expect((await administrator('DELETE', `/accounts/${id}/sessions`)).status).toBe(204)
    expect((await desk('GET', '/zones')).status).toBe(401)
  })

  it('stops a guesser after twenty attempts in a minute', async () => {
    const guess = () =>
      api.ask('POST', '/session', { login: 'nobody@college.example', password: 'guess guess' })
    const statuses: number[] = []
    for (let attempt = 0; attempt < 22; attempt += 1) statuses.push((await guess()).status)
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(statuses.at(-1)).toBe(429)
  })

  it('leaves no password and no token in the audit', async () => {
    const { rows } = await sql<{ text: string }>`
      select coalesce(before::text, '') || coalesce(after::text, '') as text from audit.changes
      where register in ('sessions', 'credentials', 'accounts')`.execute(api.context.database.owner)
    expect(rows.length).toBeGreaterThan(3)
    for (const { text } of rows) expect(text).not.toMatch(/"(token|password)"/)
  })

  it('keeps the tables as the library expects them', async () => {
    const { getMigrations } = await import('better-auth/db/migration')
    const { identityOptions } = await import('#server/http/identity.ts')
    const { database } = api.context
    const settings = { database: database.identity, secret: 'x'.repeat(40), demo: false, secure: false }
    const pool = new pg.Pool({ ...database.addresses.identity, options: '-c search_path=auth' })
    const db = new Kysely({ dialect: new PostgresDialect({ pool }) })
    const plan = await getMigrations({ ...identityOptions(settings), database: { db, type: 'postgres' } })
    await db.destroy()
    expect([...plan.toBeCreated, ...plan.toBeAdded, ...plan.schemaProblems]).toEqual([])
  })
})

describe('a session', () => {
  it('that is forged, cut or expired opens nothing', async () => {
    const cookie = await personaCookie('deputy-smolapo')
    const [name, value = ''] = cookie.split('=')
    const [token, signature] = decodeURIComponent(value).split('.')
    const forged = [
      `${name}=${encodeURIComponent(`${token}.${signature?.replace(/^./, first => (first === 'A' ? 'B' : 'A'))}`)}`,
      `${name}=${encodeURIComponent(`x${token}.${signature}`)}`,
      `${name}=${token}`,
      `${name}=`,
    ]
    for (const bad of forged) expect((await askWith(api.app, bad)('GET', '/zones')).status).toBe(401)
    expect((await askWith(api.app, cookie)('GET', '/zones')).status).toBe(200)
    await sql`update auth.sessions set expires_at = now() - interval '1 minute' where token = ${token}`.execute(
      api.context.database.owner,
    )
    expect((await askWith(api.app, cookie)('GET', '/zones')).status).toBe(401)
  })

  it('lasts two weeks from the last day on which it was used', async () => {
    const cookie = await personaCookie('deputy-smolapo')
    const token = decodeURIComponent(cookie).split('=')[1]?.split('.')[0]
    const { owner } = api.context.database
    const daysLeft = async () => {
      const { rows } = await sql<{ days: number }>`
        select extract(epoch from expires_at - now()) / 86400 as days from auth.sessions where token = ${token}`.execute(
        owner,
      )
      return Math.round(rows[0]?.days ?? 0)
    }
    const useWith = async (days: number) => {
      await sql`update auth.sessions set expires_at = now() + ${days} * interval '1 day' where token = ${token}`.execute(
        owner,
      )
      const { status, headers } = await askWith(api.app, cookie)('GET', '/zones')
      return [status, String(headers['set-cookie'] ?? '').includes('Max-Age=1209600'), await daysLeft()]
    }
    // It is renewed once a day: with 13 days left or less, of 14 (1,209,600 s).
    expect(await useWith(13.4)).toEqual([200, false, 13])
    expect(await useWith(12.9)).toEqual([200, true, 14])
    expect(await useWith(0.1)).toEqual([200, true, 14])
  })

  it('that has ended is refused at once, and its cookie is taken back', async () => {
    const cookie = await personaCookie('deputy-smolapo')
    const ask = askWith(api.app, cookie)
    expect((await ask('GET', '/zones')).status).toBe(200)
    expect((await ask('DELETE', '/session')).status).toBe(204)
    const { status, headers } = await ask('GET', '/zones')
    expect(status).toBe(401)
    expect(String(headers['set-cookie'])).toContain('Max-Age=0')
  })

  it('whose account has no role any more knows its bearer and opens no register', async () => {
    const cookie = await personaCookie('zonehead-smolapo')
    const ask = askWith(api.app, cookie)
    const { assignments, account } = (await ask('GET', '/me')).json
    const { owner } = api.context.database
    const ids = assignments.map(({ id }: { id: string }) => id)
    await sql`update access.assignments set ends_on = '2024-12-31' where id = any(${ids})`.execute(owner)
    expect((await ask('GET', '/me')).json).toMatchObject({ account, assignments: [], assignment: null })
    expect((await ask('GET', '/zones')).json.code).toBe('server.no-assignment')
    await sql`update access.assignments set ends_on = null where id = any(${ids})`.execute(owner)
  })

  it('acts in a role of its own only, chosen by a header', async () => {
    const cookie = await personaCookie('zonehead-smolapo')
    const ask = askWith(api.app, cookie)
    const { json } = await ask('GET', '/me')
    const foreign = (await (await api.as('deputy-vkpt'))('GET', '/me')).json.assignment.id
    const refused = await ask('GET', '/zones', undefined, { 'x-kuznitsa-assignment': foreign })
    expect([refused.status, refused.json.code]).toEqual([403, 'server.assignment-not-yours'])
    for (const { id, role } of json.assignments) {
      const acting = await ask('GET', '/me', undefined, { 'x-kuznitsa-assignment': id })
      expect(acting.json.assignment.role).toBe(role)
    }
  })

  it('moves its working date in the demo, and to days of the calendar only', async () => {
    const moved = await api.ask('GET', '/passport', undefined, { 'x-kuznitsa-date': '2024-04-10' })
    expect(moved.json.on).toBe('2024-04-10')
    expect((await api.ask('GET', '/passport', undefined, { 'x-kuznitsa-date': 'завтра' })).status).toBe(422)
  })
})

describe('another organisation’s records', () => {
  it('are closed to a deputy by list, by code, by export and by change', async () => {
    const vyazma = await api.as('deputy-vkpt')
    const { json: all } = await administrator('GET', '/groups?college=SMOLAPO&limit=1')
    const [group] = all.items
    const { json: students } = await administrator(
      'GET',
      `/enrolments?group=${encodeURIComponent(group.code)}&limit=1`,
    )
    const [enrolment] = students.items
    expect((await vyazma('GET', `/enrolments?group=${encodeURIComponent(group.code)}`)).json.total).toBe(0)
    expect((await vyazma('GET', `/enrolments/${enrolment.code}`)).status).toBe(404)
    expect((await vyazma('GET', `/enrolments/${enrolment.code}/history`)).status).toBe(404)
    expect((await vyazma('GET', `/persons/${enrolment.person}`)).status).toBe(404)
    const end = await vyazma('POST', `/enrolments/${enrolment.code}/end`, {
      endsOn: '2025-01-20',
      reason: 'expelled',
    })
    expect(end.status).toBe(404)
    const zone = (await vyazma('GET', '/zones/Z3')).json
    expect(zone.acts.edit).toMatchObject({ code: 'access.another-organisations' })
    const { status } = await vyazma('PUT', '/zones/Z3', {
      record: { ...zone.record, shifts: 1 },
      version: zone.version,
    })
    expect(status).toBe(403)
    const mine = (await (await api.as('deputy-smolapo'))('GET', '/enrolments.xlsx')).bytes.length
    expect((await vyazma('GET', '/enrolments.xlsx')).bytes.length).toBeLessThan(mine)
  })

  it('say by the role why a button is closed', async () => {
    const teacher = await api.as('teacher')
    const { json } = await teacher('GET', '/zones/Z3?lang=en')
    expect(json.acts.edit).toMatchObject({ code: 'access.role-only-reads' })
    const forbidden = await teacher('POST', '/zones', { record: { ...json.record, code: 'Z10' } })
    expect(forbidden.status).toBe(403)
  })

  it('stay the administrator’s: nobody else sees accounts, links or roles', async () => {
    const deputy = await api.as('deputy-smolapo')
    expect((await deputy('GET', '/accounts')).status).toBe(403)
    expect((await deputy('GET', '/outbox')).json.items).toEqual([])
    const { json } = await administrator('GET', '/accounts')
    expect((await deputy('POST', `/accounts/${json.items[0].id}/password-link`)).status).toBe(403)
  })

  it('show students’ names to the roles that need them alone', async () => {
    const seen = async (persona: string) =>
      (await (await api.as(persona))('GET', '/persons?subject=student&limit=1')).json.total
    expect(await seen('deputy-smolapo')).toBeGreaterThan(0)
    for (const persona of ['director', 'dispatcher', 'accountant', 'ministry', 'employerhr', 'student']) {
      expect(await seen(persona), persona).toBe(0)
    }
  })
})

describe('bad requests', () => {
  it('each get a problem of their own', async () => {
    const { app } = api
    const send = (headers: Record<string, string>, payload: string) =>
      app.inject({ method: 'POST', url: '/api/v1/session', headers, payload })
    const json = { 'content-type': 'application/json' }
    expect((await send(json, '{"login": ')).json().code).toBe('server.bad-json')
    expect((await send({ 'content-type': 'text/csv' }, 'a;b')).json().code).toBe('server.wrong-media-type')
    expect((await send(json, `{"login":"${'x'.repeat(1_100_000)}"}`)).json().code).toBe('server.too-large')
    expect((await send({ ...json, origin: 'https://elsewhere.example' }, '{}')).json().code).toBe(
      'server.foreign-origin',
    )
    expect((await send({ ...json, 'sec-fetch-site': 'cross-site' }, '{}')).json().code).toBe(
      'server.foreign-origin',
    )
    expect((await api.ask('GET', '/no-such-thing')).json.code).toBe('server.no-such-route')
    const answer = await send(json, '{}')
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json().issues.map((issue: { path: string }) => issue.path)).toEqual(['login', 'password'])
  })

  it('say that the server is ready, to anybody', async () => {
    expect((await api.ask('GET', '/api/health')).json).toEqual({ status: 'ready' })
  })

  it('cover every register: an unknown key is not found', async () => {
    for (const { one, register } of Object.values(registerContracts)) {
      const key = register.key.map(() => 'nothing').join('~')
      expect((await administrator('GET', one.path.replace(':key', key))).status, register.name).toBe(404)
    }
  })
})

describe('an empty installation', () => {
  const form = {
    cluster: { code: 'NEW', name: 'Новый кластер', industry: 'Машиностроение', region: 'Область' },
    organisation: { code: 'BASE', name: 'Базовый колледж', shortName: 'Базовый', municipality: 'Город' },
    administrator: {
      surname: 'Первый',
      givenName: 'Иван',
      login: 'first@college.example',
      password: 'первая длинная фраза',
    },
  }

  it('is set up once, by one form, and knows no personas', async () => {
    const empty = await openApi('nothing')
    expect((await empty.ask('GET', '/me')).json.setUp).toBe(false)
    expect((await empty.ask('GET', '/demo/personas')).json.items).toEqual([])
    expect((await empty.ask('GET', '/passport')).status).toBe(404)
    const [one, two] = await Promise.all([
      empty.ask('POST', '/setup', form),
      empty.ask('POST', '/setup', form),
    ])
    expect([one.status, two.status].sort()).toEqual([204, 409])
    const first = askWith(empty.app, await cookieOf(Promise.resolve(one.status === 204 ? one : two)))
    expect((await first('GET', '/me')).json).toMatchObject({
      setUp: true,
      demo: false,
      assignment: { role: 'administrator', organisation: 'BASE' },
    })
    expect((await first('GET', '/memberships')).json.items).toMatchObject([
      { organisation: 'BASE', role: 'base' },
    ])
    const fixed = await first('GET', '/zones', undefined, { 'x-kuznitsa-date': '2025-01-01' })
    expect(fixed.json.code).toBe('server.date-fixed')
  })
})
