import { spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import type { EmbeddedBinaries } from './embedded-binaries.ts'
import { StartError } from './start-error.ts'

/** The user without rights (nobody) under whom the server runs when the house runs as root. */
const NOBODY = 65_534

/** How the programs of the embedded server are run; PostgreSQL refuses to run as root. */
export interface ServerUser {
  /** Hands a folder of the server's to its user. */
  readonly own: (folder: string) => void
  /** The command and the options that run a program as that user. */
  readonly command: (program: string, args: readonly string[]) => Command
}

/** What `spawn` needs to know. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly options: { readonly cwd: string; readonly uid?: number; readonly gid?: number }
}

const asSelf: ServerUser = {
  own: () => undefined,
  command: (file, args) => ({ file, args, options: { cwd: process.cwd() } }),
}

const asNobody: ServerUser = {
  own: folder => chownSync(folder, NOBODY, NOBODY),
  command: (file, args) => ({ file, args, options: { cwd: '/', uid: NOBODY, gid: NOBODY } }),
}

/** Below a folder that only root may enter, the server runs in a user namespace in which root is called nobody. */
const inNamespace: ServerUser = {
  own: () => undefined,
  command: (file, args) => ({
    file: 'unshare',
    args: ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, file, ...args],
    options: { cwd: '/' },
  }),
}

/**
 * Chooses the user of the embedded server: oneself, or nobody when the house runs as root.
 *
 * @throws StartError when it runs as root and no way leads to the programs and the data folder as another user.
 */
export function serverUser(binaries: EmbeddedBinaries, dataFolder: string): ServerUser {
  if (process.getuid?.() !== 0) return asSelf
  const found = [asNobody, inNamespace].find(
    user => runs(user, binaries.postgres, ['--version']) && reaches(user, dataFolder),
  )
  if (found) return found
  throw new StartError(
    `As root the embedded PostgreSQL runs as another user, who cannot reach ${binaries.postgres} or ${dataFolder}. ` +
      'Maybe start as an ordinary user, move the project out of /root, or set DATABASE_URL.',
  )
}

function runs(user: ServerUser, program: string, args: readonly string[]): boolean {
  const { file, args: all, options } = user.command(program, args)
  return spawnSync(file, all, { ...options, stdio: 'ignore' }).status === 0
}

const reaches = (user: ServerUser, folder: string): boolean =>
  runs(user, '/bin/sh', ['-c', 'cd "$0"', folder])
