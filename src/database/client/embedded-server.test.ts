import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderOf } from '../../../tests/factories/left-servers.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import { type Database, openDatabase } from './open-database.ts'
import { isServerOf, readPostmaster, readPostmasterPid } from './postmaster-file.ts'
import { keptPasswords } from './secrets.ts'
import { becomeSoleServer } from './sole-server.ts'

let dataFolder: string
const opened: Database[] = []
beforeEach(() => {
  dataFolder = mkdtempSync(folderOf('kz-server'))
})
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  const pid = readPostmasterPid(cluster())
  if (pid !== undefined && isServerOf(pid, cluster())) process.kill(pid, 'SIGINT')
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

const cluster = () => join(dataFolder, 'postgres')
const pidOf = () => readPostmaster(cluster())?.pid as number

async function open(): Promise<Database> {
  const database = await openDatabase({ dataFolder, durable: false })
  opened.push(database)
  return database
}

async function closeAll(): Promise<void> {
  for (const database of opened.splice(0)) await database.close()
}

describe('the embedded server', () => {
  it('starts on an empty folder, keeps what was written, and leaves no process behind', async () => {
    const first = await open()
    await sql`create table kept as select 1 as one`.execute(first.owner)
    const pid = pidOf()
    await closeAll()
    expect(isServerOf(pid, cluster())).toBe(false)
    const second = await open()
    expect((await sql`select one from kept`.execute(second.owner)).rows).toEqual([{ one: 1 }])
  })

  it('is taken over when the process that started it was killed', async () => {
    await startEmbeddedServer({ dataFolder, ownerPassword: keptPasswords(dataFolder).owner, durable: false })
    const pid = pidOf()
    await open()
    expect(pidOf()).toBe(pid)
    await closeAll()
    expect(isServerOf(pid, cluster())).toBe(false)
  })

  it('loses no committed row when it is killed itself', async () => {
    const first = await openDatabase({ dataFolder })
    opened.push(first)
    await sql`create table kept (n integer)`.execute(first.owner)
    for (let n = 0; n < 20; n++) await sql`insert into kept values (${n})`.execute(first.owner)
    process.kill(pidOf(), 'SIGKILL')
    await Promise.all([first.owner.destroy(), first.app.destroy()])
    opened.splice(0)
    const second = await open()
    const { rows } = await sql<{ count: number }>`select count(*) as count from kept`.execute(second.owner)
    expect(rows[0]?.count).toBe(20)
  })

  it('is one for all who open the same folder at once, and stops with the last of them', async () => {
    const [first, second] = await Promise.all([open(), open()])
    opened.splice(0)
    const pid = pidOf()
    await first.close()
    expect((await sql`select 1 as one`.execute(second.app)).rows).toEqual([{ one: 1 }])
    await second.close()
    expect(isServerOf(pid, cluster())).toBe(false)
  })

  it('starts although a pid file names a process that is something else by now', async () => {
    await open()
    await closeAll()
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    writeFileSync(join(cluster(), 'postmaster.pid'), `${stranger.pid}\n${cluster()}\n0\n5432\n/nowhere\n`)
    await open()
    expect(pidOf()).not.toBe(stranger.pid)
    stranger.kill()
  })

  it('does not take a folder for a whole one that was being made when the power went', async () => {
    await open()
    await closeAll()
    rmSync(cluster(), { recursive: true })
    await open()
    expect(readdirSync(dataFolder).filter(name => name.startsWith('postgres.'))).toEqual(['postgres.log'])
  })

  it('keeps the passwords where only the user of the house reads them', async () => {
    await open()
    expect(statSync(join(dataFolder, 'logins.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataFolder, 'socket')).mode & 0o777).toBe(0o700)
  })

  it.runIf(process.getuid?.() === 0)(
    'runs for root also below a folder that only root may enter',
    async () => {
      const locked = join(dataFolder, 'locked')
      dataFolder = join(locked, 'data')
      mkdirSync(locked)
      chmodSync(locked, 0o700)
      const database = await open()
      expect((await sql`select 1 as one`.execute(database.app)).rows).toEqual([{ one: 1 }])
      expect(existsSync(cluster())).toBe(true)
    },
  )
})

describe('the server of an installation', () => {
  it('is alone: a second one is told of the first', async () => {
    const database = await open()
    const letGo = await becomeSoleServer(database.addresses)
    await expect(becomeSoleServer(database.addresses)).rejects.toThrow(`process ${process.pid}`)
    await letGo()
    const again = await becomeSoleServer(database.addresses)
    await again()
  })
})
