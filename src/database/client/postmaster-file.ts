import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a running PostgreSQL writes about itself into its data folder. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** The folder of its socket; empty on Windows. */
  readonly socketFolder: string
}

/** Reads `postmaster.pid`; `undefined` when there is none or the server has not finished writing it. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = linesOf(cluster)
  const pid = readPostmasterPid(cluster)
  const port = Number(lines[3])
  return pid !== undefined && port > 0 ? { pid, port, socketFolder: lines[4] ?? '' } : undefined
}

/** The number of the process that holds the data folder, or held it when it was killed. */
export function readPostmasterPid(cluster: string): number | undefined {
  const pid = Number(linesOf(cluster)[0])
  return pid > 0 ? pid : undefined
}

function linesOf(cluster: string): readonly string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Whether a process with this number lives. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Whether the process is the server of this data folder, and not another that got the number of one that was killed.
 * Where the system does not tell what a process runs, it is believed.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster)
  } catch {
    return false
  }
}
