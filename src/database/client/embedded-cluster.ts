import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbeddedBinaries } from './embedded-binaries.ts'
import { loginName } from './logins.ts'
import type { ServerUser } from './server-user.ts'
import { StartError } from './start-error.ts'

/** The version whose data folders the embedded server reads. */
const MAJOR_VERSION = '18'

/** How a data folder of the server is made. */
export interface ClusterSettings {
  readonly binaries: EmbeddedBinaries
  readonly user: ServerUser
  readonly dataFolder: string
  readonly ownerPassword: string
  /** Whether what is made is flushed to the disk; only tests do without. */
  readonly durable: boolean
}

/**
 * Makes the server's data folder where there is none, and gives its path. It is made under another name and then
 * renamed, so that one that was killed half-way is never taken for a whole one.
 *
 * @throws StartError when it was made by another version, or cannot be made.
 */
export function ensureCluster(settings: ClusterSettings): string {
  const cluster = join(settings.dataFolder, 'postgres')
  if (existsSync(cluster)) {
    refuseOtherVersion(cluster)
    return cluster
  }
  const draft = `${cluster}.${process.pid}`
  makeCluster(draft, settings)
  try {
    renameSync(draft, cluster)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(cluster)) throw error
  }
  return cluster
}

function makeCluster(
  folder: string,
  { binaries, user, dataFolder, ownerPassword, durable }: ClusterSettings,
) {
  const passwordFolder = join(dataFolder, `first-password.${process.pid}`)
  const passwordFile = join(passwordFolder, 'owner')
  mkdirSync(folder, { mode: 0o700 })
  mkdirSync(passwordFolder, { mode: 0o700 })
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 })
  for (const path of [folder, passwordFolder, passwordFile]) user.own(path)
  const { file, args, options } = user.command(binaries.initdb, [
    ...['-D', folder, '-U', loginName('owner'), `--pwfile=${passwordFile}`, '-A', 'scram-sha-256'],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['--lc-collate=C', '--lc-ctype=C', ...(durable ? [] : ['--no-sync'])],
  ])
  const made = spawnSync(file, [...args], { ...options, encoding: 'utf8' })
  rmSync(passwordFolder, { recursive: true, force: true })
  if (made.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new StartError(`The data folder of PostgreSQL could not be made: ${made.error ?? made.stderr}`)
}

function refuseOtherVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR_VERSION) return
  throw new StartError(
    `The data in ${cluster} were written by PostgreSQL ${version}, and this one is ${MAJOR_VERSION}. ` +
      'Maybe export the cluster workbook with the version of Kuznitsa that wrote them, and import it here.',
  )
}
