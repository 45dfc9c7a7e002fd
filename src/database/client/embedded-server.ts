import { type ChildProcess, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedBinaries, embeddedBinaries } from './embedded-binaries.ts'
import { ensureCluster } from './embedded-cluster.ts'
import { launchServer, logFile } from './embedded-launch.ts'
import { loginName } from './logins.ts'
import { isServerOf, type Postmaster, readPostmaster, readPostmasterPid } from './postmaster-file.ts'
import { serverUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** A PostgreSQL of our own that runs on a data folder. */
export interface EmbeddedServer {
  /** Where it listens: the folder of its socket, or 127.0.0.1 on Windows. */
  readonly host: string
  readonly port: number
  readonly stop: () => Promise<void>
}

/** How a server is started. */
export interface EmbeddedSettings {
  readonly dataFolder: string
  readonly ownerPassword: string
  /** Whether every commit reaches the disk; only tests do without. */
  readonly durable: boolean
}

/** How long a server may take to answer: after a crash it first reads its log again. */
const START_LIMIT_MS = 60_000

/**
 * Starts the embedded server, or takes over the one that an earlier start left running on the same data folder.
 *
 * @throws StartError with what to do about it, when it does not answer within a minute.
 */
export async function startEmbeddedServer(settings: EmbeddedSettings): Promise<EmbeddedServer> {
  const dataFolder = resolve(settings.dataFolder)
  const binaries = embeddedBinaries()
  const user = serverUser(binaries, dataFolder)
  const cluster = ensureCluster({ ...settings, dataFolder, binaries, user })
  const launch = () => launchServer({ cluster, binaries, user, dataFolder, durable: settings.durable })
  const postmaster = await answering(cluster, settings.ownerPassword, launch)
  if (!postmaster) throw new StartError(`PostgreSQL does not answer.${lastWords(dataFolder)}`)
  return serverOf(postmaster, cluster, binaries)
}

/**
 * Waits until the server lets its owner in, and launches it when none runs, also after the one that ran has stopped.
 * Gives up after a minute, or when the launched one has ended by itself.
 */
async function answering(
  cluster: string,
  password: string,
  launch: () => Promise<ChildProcess>,
): Promise<Postmaster | undefined> {
  const deadline = Date.now() + START_LIMIT_MS
  let child: ChildProcess | undefined
  while (Date.now() < deadline) {
    const postmaster = runningPostmaster(cluster)
    if (postmaster && (await answers(postmaster, password))) return postmaster
    if (!isHeld(cluster)) {
      if (child && child.exitCode !== null) return undefined
      child ??= await launch()
    }
    await pause(20)
  }
  return undefined
}

function runningPostmaster(cluster: string): Postmaster | undefined {
  const postmaster = readPostmaster(cluster)
  return postmaster && isServerOf(postmaster.pid, cluster) ? postmaster : undefined
}

/** Whether a server holds the data folder, ready or not; what one that was killed left behind is cleared away. */
function isHeld(cluster: string): boolean {
  const pid = readPostmasterPid(cluster)
  if (pid === undefined) return false
  if (isServerOf(pid, cluster)) return true
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return false
}

const hostOf = (postmaster: Postmaster): string => postmaster.socketFolder || '127.0.0.1'

async function answers(postmaster: Postmaster, password: string): Promise<boolean> {
  const client = new pg.Client({
    host: hostOf(postmaster),
    port: postmaster.port,
    user: loginName('owner'),
    password,
    database: 'postgres',
  })
  try {
    await client.connect()
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new StartError(
        'The data folder holds a database with another owner’s password. Maybe bring back its logins.json.',
      )
    }
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const serverOf = (postmaster: Postmaster, cluster: string, { pgCtl }: EmbeddedBinaries): EmbeddedServer => ({
  host: hostOf(postmaster),
  port: postmaster.port,
  stop: async () => {
    if (process.platform === 'win32') spawnSync(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w'])
    else if (isServerOf(postmaster.pid, cluster)) process.kill(postmaster.pid, 'SIGINT')
    while (isServerOf(postmaster.pid, cluster)) await pause(20)
  },
})

function lastWords(dataFolder: string): string {
  try {
    const lines = readFileSync(logFile(dataFolder), 'utf8').trim().split('\n').slice(-5).join('\n')
    return ` Its last words:\n${lines}`
  } catch {
    return ''
  }
}
