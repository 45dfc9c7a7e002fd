import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '#database/client/project-folder.ts'
import { DEMO_PERSONAS } from '#demo/people/personas.ts'
import { startThrowawayPostgres } from '../../scripts/throwaway-postgres.mjs'
import { endedStart, type Installation, startInstallation } from '../factories/installation.ts'
import { folderOf, stopServer } from '../factories/left-servers.ts'

// The built application under npm, on a data folder of its own: what a person meets in a terminal.
const folders: string[] = []
const running: Installation[] = []

function newFolder(): string {
  const folder = mkdtempSync(folderOf('kz-start'))
  chmodSync(folder, 0o711)
  folders.push(folder)
  return folder
}

async function start(settings: Parameters<typeof startInstallation>[0]): Promise<Installation> {
  const installation = await startInstallation(settings)
  running.push(installation)
  return installation
}

beforeAll(() => {
  const build = spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')], {
    stdio: 'inherit',
  })
  expect(build.status).toBe(0)
})
afterAll(async () => {
  for (const installation of running) {
    if ((await alive(installation)) === 0) continue
    installation.signalAll('SIGKILL')
  }
  for (const folder of folders) {
    await stopServer(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

const alive = async ({ processes }: Installation): Promise<number> =>
  processes.all.filter(pid => spawnSync('kill', ['-0', String(pid)]).status === 0).length

/** Asks an installation as the bearer of a cookie. */
const ask = (installation: Installation, path: string, cookie = '', body?: object): Promise<Response> =>
  fetch(`${installation.address}/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const cookieOf = (answer: Response): string => String(answer.headers.get('set-cookie')).split(';')[0] ?? ''

const isReady = async (installation: Installation): Promise<boolean> =>
  (await ask(installation, '/health')).status === 200

describe('npm start', () => {
  const data = newFolder()
  const written: string[] = []
  let cookie = ''
  let first: Installation

  /** Writes down a visit, and remembers that the server said it was written. */
  async function write(installation: Installation): Promise<void> {
    const code = `V-start-${written.length + 1}`
    const visitor = 'Вымышленный гость'
    const record = { code, visitedOn: '2025-01-20', visitor, post: 'гость', site: null, summary: 'Осмотр.' }
    expect((await ask(installation, '/v1/visits', cookie, { record })).status).toBe(201)
    written.push(code)
  }

  /** The visits of {@link written} that are there; the session of before is still good. */
  async function kept(installation: Installation): Promise<string[]> {
    const answer = await ask(installation, '/v1/visits?q=V-start', cookie)
    const { items } = (await answer.json()) as { items: { code: string }[] }
    return items.map(({ code }) => code)
  }

  it('serves the demo cluster and prints its address and everybody as whom one can try it', async () => {
    first = await start({ KUZNITSA_DATA: data })
    expect(await isReady(first)).toBe(true)
    for (const { sentence } of DEMO_PERSONAS) expect(first.printed()).toContain(sentence.en)
    const passport = await ask(first, '/v1/passport?on=2025-01-24')
    const { facts } = (await passport.json()) as { facts: { id: string; value: number }[] }
    expect(facts.find(({ id }) => id === 'S7')?.value).toBe(564)
    const { items } = (await (await ask(first, '/v1/demo/personas')).json()) as {
      items: { persona: string; role: string }[]
    }
    const persona = items.find(({ role }) => role === 'administrator')?.persona
    cookie = cookieOf(await ask(first, '/v1/demo/sign-in', '', { persona }))
    await write(first)
  }, 120_000)

  it('on the same data a second time is refused with a sentence, and the first goes on', async () => {
    const second = await endedStart({ KUZNITSA_DATA: data })
    expect(second.exitCode).toBe(1)
    expect(second.printed).toContain(`already runs on this data (process ${first.processes.server})`)
    expect(second.printed).toContain('Maybe stop it first')
    expect(second.printed).not.toMatch(/\n\s+at /)
    expect(await isReady(first)).toBe(true)
  })

  const stops: Record<string, (installation: Installation) => void> = {
    'Ctrl-C': ({ signalAll }) => signalAll('SIGINT'),
    'a TERM to npm': ({ processes }) => process.kill(processes.npm, 'SIGTERM'),
    'a KILL to npm alone': ({ processes }) => process.kill(processes.npm, 'SIGKILL'),
    'a TERM to the shell below npm': ({ processes }) => process.kill(processes.all[1] as number, 'SIGTERM'),
    'a closed terminal': ({ signalAll }) => signalAll('SIGHUP'),
  }
  it.each(Object.entries(stops))(
    'stops at %s without a process left, and keeps what was written',
    async (_, stop) => {
      stop(first)
      expect(await first.gone()).toEqual([])
      first = await start({ KUZNITSA_DATA: data })
      expect(await kept(first)).toEqual(written)
      await write(first)
    },
    60_000,
  )

  it('takes over the database of a server that was killed', async () => {
    const { server, postgres } = first.processes
    process.kill(server, 'SIGKILL')
    first = await start({ KUZNITSA_DATA: data })
    expect(first.processes.postgres).toBe(postgres)
    expect(await kept(first)).toEqual(written)
    await write(first)
  }, 60_000)

  it('loses nothing that was written when everything is killed at once', async () => {
    const { all } = first.processes
    for (const pid of all) process.kill(pid, 'SIGKILL')
    expect(await first.gone()).toEqual([])
    first = await start({ KUZNITSA_DATA: data })
    expect(await kept(first)).toEqual(written)
    first.signalAll('SIGINT')
    expect(await first.gone()).toEqual([])
  }, 60_000)
})

describe('npm start without the demo', () => {
  it('offers one form for the first administrator, who then signs in with the password', async () => {
    const empty = await start({ KUZNITSA_DATA: newFolder(), KUZNITSA_DEMO: '0' })
    expect(empty.printed()).not.toContain('demo’s people')
    expect(empty.printed()).toContain(`name its first administrator at ${empty.address}/setup`)
    expect(await (await ask(empty, '/v1/me')).json()).toMatchObject({ account: null, setUp: false })
    expect((await fetch(`${empty.address}/setup`)).headers.get('content-type')).toContain('text/html')
    const administrator = {
      surname: 'Вымышленная',
      givenName: 'Анна',
      login: 'anna@example.test',
      password: 'a long password of hers',
    }
    const form = {
      cluster: { code: 'NEW', name: 'Новый кластер', industry: 'машиностроение', region: 'Область' },
      organisation: { code: 'BASE', name: 'Базовый колледж', shortName: 'БК', municipality: 'Город' },
      administrator,
    }
    expect((await ask(empty, '/v1/setup', '', form)).status).toBe(204)
    const again = await ask(empty, '/v1/setup', '', form)
    expect(again.ok).toBe(false)
    const { login, password } = administrator
    const wrong = await ask(empty, '/v1/session', '', { login, password: 'not her password' })
    expect(wrong.ok).toBe(false)
    const cookie = cookieOf(await ask(empty, '/v1/session', '', { login, password }))
    expect(await (await ask(empty, '/v1/me', cookie)).json()).toMatchObject({
      account: { login },
      assignment: { role: 'administrator' },
      setUp: true,
    })
    empty.signalAll('SIGINT')
    expect(await empty.gone()).toEqual([])
  }, 120_000)
})

describe('npm start on another PostgreSQL', () => {
  it('makes its logins there, keeps their passwords for itself, and starts no database of its own', async context => {
    const postgres = startThrowawayPostgres()
    if (!postgres) return context.skip('no PostgreSQL 15 or newer is installed on this machine')
    const data = newFolder()
    const settings = { KUZNITSA_DATA: data, DATABASE_URL: postgres.url }
    for (const turn of ['first', 'second']) {
      const installation = await start(settings)
      expect(await isReady(installation), turn).toBe(true)
      expect(installation.processes.postgres, turn).toBeUndefined()
      installation.signalAll('SIGTERM')
      expect(await installation.gone(), turn).toEqual([])
    }
    postgres.stop()
  }, 120_000)
})
