import { chmodSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { type Addresses, addressesOn, parsedAddress } from './addresses.ts'
import { type Connections, connect } from './connections.ts'
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts'
import { ensureLogins } from './login-passwords.ts'
import {
  DATABASE_NAME,
  LOGINS,
  type Login,
  loginName,
  loginVariable,
  MADE_LOGINS,
  type MadeLogin,
} from './logins.ts'
import { projectFolder } from './project-folder.ts'
import { keptPasswords } from './secrets.ts'
import { StartError } from './start-error.ts'

/** The oldest server that serves the house. */
const OLDEST_VERSION = 150_000

/** Where the data of an installation are. */
export interface DatabaseSettings {
  /** The folder of the embedded server, and of the logins' passwords in any case. */
  readonly dataFolder: string
  /** An owner of a database on a PostgreSQL 15 or newer; the embedded server is used without it. */
  readonly databaseUrl?: string | undefined
  /** Addresses of logins that somebody else made. */
  readonly loginUrls?: Partial<Record<MadeLogin, string>>
  /** Whether a commit reaches the disk; only tests of the embedded server do without. */
  readonly durable?: boolean
}

/** The database of an installation: connections for each login. */
export interface Database extends Readonly<Record<Login, Connections>> {
  /** Where and as whom each login connects, for what brings connections of its own. */
  readonly addresses: Addresses
  /** Closes the connections; stops the embedded server unless another process still uses it. */
  readonly close: () => Promise<void>
}

/** The settings that the environment brings: KUZNITSA_DATA, DATABASE_URL, KUZNITSA_APP_URL and its like. */
export function databaseSettings(environment: NodeJS.ProcessEnv): DatabaseSettings {
  const urls = MADE_LOGINS.map(login => [login, environment[loginVariable(login)]])
  return {
    dataFolder: resolve(environment.KUZNITSA_DATA || join(projectFolder(), '.data')),
    databaseUrl: environment.DATABASE_URL || undefined,
    loginUrls: Object.fromEntries(urls.filter(([, url]) => url)),
  }
}

/**
 * Opens the database of an installation: starts the embedded server or reaches the named one, and makes the logins.
 *
 * @throws StartError with a sentence that says what to do.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { dataFolder, databaseUrl, loginUrls = {} } = settings
  makeDataFolder(dataFolder)
  const passwords = keptPasswords(dataFolder)
  const server = databaseUrl
    ? undefined
    : await startEmbeddedServer({
        dataFolder,
        ownerPassword: passwords.owner,
        durable: settings.durable ?? true,
      })
  const owner = server
    ? await embeddedDatabase(server, passwords.owner)
    : parsedAddress(databaseUrl as string, undefined, 'DATABASE_URL')
  await refuseOldServer(owner)
  const addresses = addressesOn(owner, passwords, loginUrls)
  await ensureLogins(owner, addresses, passwords, new Set(Object.keys(loginUrls) as MadeLogin[]))
  if (!server) return connected(addresses)
  const leave = await bePresent(owner)
  return connected(addresses, async () => {
    await leave()
    if (!(await othersPresent(owner))) await server.stop()
  })
}

/** Connects to a database that is ready, by the addresses of its logins. */
export function connected(
  addresses: Addresses,
  afterwards: () => Promise<void> = async () => undefined,
): Database {
  const pools = Object.fromEntries(LOGINS.map(login => [login, connect(login, addresses[login])]))
  const connections = pools as Record<Login, Connections>
  const close = async () => {
    await Promise.all(LOGINS.map(login => connections[login].destroy()))
    await afterwards()
  }
  return { ...connections, addresses, close }
}

/** Keeps one connection open, by which others who use the embedded server know that it is still needed. */
async function bePresent(owner: pg.ClientConfig): Promise<() => Promise<void>> {
  const client = new pg.Client(owner)
  client.on('error', () => undefined)
  await client.connect()
  return () => client.end()
}

/** The data folder holds passwords and everybody's data: only its user may enter, and the server's below it. */
function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 })
    chmodSync(folder, 0o711)
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be used: ${(error as Error).message}`)
  }
}

/** Guards the making of the database against two starts at once. */
const CREATION_LOCK = 7_203_410

async function embeddedDatabase(server: EmbeddedServer, password: string): Promise<pg.ClientConfig> {
  const address = { host: server.host, port: server.port, user: loginName('owner'), password }
  const client = new pg.Client({ ...address, database: 'postgres' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [CREATION_LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE_NAME])
    if (!rowCount) await client.query(`create database ${DATABASE_NAME}`)
  } finally {
    await client.end()
  }
  return { ...address, database: DATABASE_NAME }
}

async function refuseOldServer(owner: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(owner)
  try {
    await client.connect()
  } catch (error) {
    throw new StartError(
      `The database on ${owner.host} does not let ${owner.user} in: ${(error as Error).message}. Maybe look at DATABASE_URL.`,
    )
  }
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version_num') as version`,
  )
  await client.end()
  if (Number(rows[0]?.version) >= OLDEST_VERSION) return
  throw new StartError(
    'The server of DATABASE_URL is older than PostgreSQL 15. Maybe leave DATABASE_URL out.',
  )
}

/** Whether anybody else has a connection to the embedded server. */
async function othersPresent(owner: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...owner, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    return Boolean(rowCount)
  } finally {
    await client.end()
  }
}
