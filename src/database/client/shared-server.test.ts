import { mkdtempSync, rmSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOf, stopServer } from '../../../tests/factories/left-servers.ts'
import { migrate } from '../migrations/migrate.ts'
import { isReady } from './is-ready.ts'
import { loginName } from './logins.ts'
import { type Database, openDatabase } from './open-database.ts'
import { becomeSoleServer } from './sole-server.ts'

// A PostgreSQL with databases for several installations, each with a data folder of its own.
const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(folderOf('kz-server'))
  folders.push(folder)
  return folder
}

let server: Database
const opened: Database[] = []
beforeAll(async () => {
  server = await openDatabase({ dataFolder: newFolder(), durable: false })
})
afterAll(async () => {
  for (const database of opened) await database.close()
  await server.close()
  for (const folder of folders) {
    await stopServer(`${folder}/postgres`)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

const asOwner = (statement: string) => sql.raw(statement).execute(server.owner)

async function open(name: string, dataFolder = newFolder()): Promise<Database> {
  const { host, user, password, port } = server.addresses.owner
  const place = `host=${encodeURIComponent(String(host))}&port=${port}`
  const database = await openDatabase({
    dataFolder,
    databaseUrl: `postgresql://${user}:${password}@localhost/${name}?${place}`,
  })
  opened.push(database)
  return database
}

/** Whether a login can connect anew, with the password that the installation keeps for it. */
const letsInAnew = async (database: Database): Promise<boolean> => {
  const client = new pg.Client(database.addresses.app)
  await client.connect()
  const { rowCount } = await client.query('select * from app.zones')
  await client.end()
  return rowCount === 0
}

describe('two installations on one PostgreSQL', () => {
  it('have logins of their own, and neither enters the other’s data', async () => {
    for (const name of ['north', 'south']) await asOwner(`create database ${name}`)
    const north = await open('north')
    const south = await open('south')
    for (const database of [north, south]) await migrate(database)
    expect(north.addresses.app.user).toBe('kuznitsa_app_north')
    expect(south.addresses.app.user).toBe('kuznitsa_app_south')
    for (const database of [north, south]) expect(await letsInAnew(database)).toBe(true)
    const trespasser = new pg.Client({ ...north.addresses.app, database: 'south' })
    await trespasser.connect()
    await expect(trespasser.query('select * from app.zones')).rejects.toThrow('permission denied')
    await expect(trespasser.query('set role kuznitsa_app_south')).rejects.toThrow('permission denied')
    await trespasser.end()
  })

  it('on one database, with two data folders, do not lock each other out', async () => {
    await asOwner('create database shared')
    const first = await open('shared')
    await migrate(first)
    const letGo = await becomeSoleServer(first.addresses)
    await expect(open('shared')).rejects.toThrow(
      `already runs on this database (process ${process.pid}), with another data folder. Maybe stop it first`,
    )
    expect(await letsInAnew(first)).toBe(true)
    await letGo()
    // Once the first has stopped, the second may take the database over with passwords of its own.
    const second = await open('shared')
    expect(await letsInAnew(second)).toBe(true)
  })

  it('are told when the database has been given another name', async () => {
    await asOwner('create database before')
    const before = await open('before')
    await migrate(before)
    await before.close()
    opened.splice(opened.indexOf(before), 1)
    await asOwner('alter database before rename to after')
    await expect(open('after')).rejects.toThrow(
      'and not to kuznitsa_app_after. Maybe the database was renamed',
    )
    await asOwner('alter database after rename to before')
    expect(await isReady((await open('before')).app)).toBe(true)
  })
})

describe('the name of a login', () => {
  it('is plain in the embedded server’s database, and bears the name of any other', () => {
    expect(loginName('app', 'kuznitsa')).toBe('kuznitsa_app')
    expect(loginName('jobs', 'clusters_2025')).toBe('kuznitsa_jobs_clusters_2025')
  })

  it('stands without quotes and within 63 bytes, however the database is called', () => {
    for (const name of ['Кузница "2025"', "it's", 'x'.repeat(63), 'With-Capitals']) {
      expect(loginName('identity', name)).toMatch(/^kuznitsa_identity_[0-9a-f]{16}$/)
    }
    expect(loginName('identity', 'a'.repeat(40)).length).toBeLessThanOrEqual(63)
  })
})
