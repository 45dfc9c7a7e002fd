import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EmbeddedBinaries } from './embedded-binaries.ts'
import type { ServerUser } from './server-user.ts'

/** The longest path that a socket may have is 107 bytes, its file name included. */
const SOCKET_FOLDER_LIMIT = 85

/** What a server is launched on. */
export interface Launch {
  readonly cluster: string
  readonly binaries: EmbeddedBinaries
  readonly user: ServerUser
  readonly dataFolder: string
  readonly durable: boolean
}

/**
 * Starts the server's process in a session of its own: a Ctrl-C in the terminal must reach it only after our last
 * transaction.
 */
export async function launchServer(launch: Launch): Promise<ChildProcess> {
  const { cluster, binaries, user, dataFolder, durable } = launch
  const { file, args, options } = user.command(binaries.postgres, [
    ...['-D', cluster],
    ...(await listening(dataFolder, user)),
    ...(durable ? [] : ['-F', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off']),
    ...MODEST_SETTINGS.flatMap(setting => ['-c', setting]),
  ])
  const log = openSync(logFile(dataFolder), 'w', 0o600)
  const child = spawn(file, [...args], { ...options, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  await new Promise<void>((done, fail) => {
    child.once('spawn', done)
    child.once('error', fail)
  })
  return child
}

/** One office's server beside a browser on an old machine: little memory, few processes. */
const MODEST_SETTINGS = [
  'shared_buffers=64MB',
  'max_connections=80',
  'max_worker_processes=2',
  'max_parallel_workers_per_gather=0',
  'io_method=sync',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'huge_pages=off',
]

async function listening(dataFolder: string, user: ServerUser): Promise<string[]> {
  if (process.platform === 'win32') {
    return ['-c', 'listen_addresses=127.0.0.1', '-c', `port=${await freePort()}`]
  }
  const folder = socketFolder(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  user.own(folder)
  return ['-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700', '-k', folder]
}

function socketFolder(dataFolder: string): string {
  const inside = join(dataFolder, 'socket')
  if (Buffer.byteLength(inside) <= SOCKET_FOLDER_LIMIT) return inside
  return join(tmpdir(), `kuznitsa-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`)
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Where the server writes what it has to say. */
export const logFile = (dataFolder: string): string => join(dataFolder, 'postgres.log')
