import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The folders of throw-away servers bear the number of the process that is to clear them away. */
const OF_A_SERVER = /^(?:kz-test|kz-server|kz-start|kuznitsa-pg)-(\d+)-/

/** How long a server that was told to stop may take, in milliseconds. */
const STOP_LIMIT_MS = 10_000

/** How the name of a folder begins that this process is to clear away. */
export const folderOf = (kind: 'kz-test' | 'kz-server' | 'kz-start'): string =>
  join(tmpdir(), `${kind}-${process.pid}-`)

/**
 * Stops the database servers of earlier runs that were killed before they could stop them, and removes their folders;
 * gives those folders. What belongs to a run that still lives, or to another user, stays.
 */
export async function clearLeftServers(folder = tmpdir()): Promise<readonly string[]> {
  const left = readdirSync(folder).filter(name => isOrphan(name))
  const cleared = await Promise.all(left.map(name => clear(join(folder, name))))
  return left.filter((_, place) => cleared[place]).map(name => join(folder, name))
}

function isOrphan(name: string): boolean {
  const maker = OF_A_SERVER.exec(name)?.[1]
  return maker !== undefined && !isAlive(Number(maker))
}

async function clear(folder: string): Promise<boolean> {
  try {
    for (const cluster of ['postgres', 'data']) await stopServer(join(folder, cluster))
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    return true
  } catch (error) {
    if (['EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
}

/** Stops the PostgreSQL that runs on this data folder, if one does, and waits until it is gone. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = serverOf(cluster)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + STOP_LIMIT_MS
  while (isAlive(pid) && Date.now() < deadline) await pause(20)
}

/** The process of the server on this data folder; a number that another program bears by now is none. */
function serverOf(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!(pid > 0) || !isAlive(pid)) return undefined
  if (process.platform !== 'linux') return pid
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster) ? pid : undefined
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
