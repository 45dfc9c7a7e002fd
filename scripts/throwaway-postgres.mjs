import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const OLDEST = 15
const DEBIAN = '/usr/lib/postgresql'
/** The user "nobody": PostgreSQL refuses to run as root. */
const NOBODY = 65_534

function majorVersion(folder) {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/** The folder of the newest PostgreSQL server that is installed on this machine and not too old, if any. */
function serverPrograms() {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(version => join(DEBIAN, version, 'bin')) : []
  const inPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...debian, ...inPath]
    .filter(folder => existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')))
    .map(folder => ({ folder, version: majorVersion(folder) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((one, other) => other.version - one.version)[0]
}

/**
 * Starts a PostgreSQL of this machine on an empty cluster that only the tests know.
 * Nothing where no PostgreSQL 15 or newer is installed, or on Windows, where a server has no socket of its own.
 */
export function startThrowawayPostgres() {
  const programs = process.platform === 'win32' ? undefined : serverPrograms()
  if (!programs) return undefined
  const home = mkdtempSync(join(tmpdir(), `kuznitsa-pg-${process.pid}-`))
  const data = join(home, 'data')
  const isRoot = process.getuid() === 0
  if (isRoot) chownSync(home, NOBODY, NOBODY)

  const run = (program, args) => {
    const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
    // The server keeps the pipes that it inherits: with any of ours it would hold this call for ever.
    const { status } = spawnSync(join(programs.folder, program), args, {
      cwd: '/',
      stdio: 'ignore',
      ...identity,
    })
    if (status !== 0) throw new Error(`${program} of PostgreSQL ${programs.version} failed in ${home}`)
  }
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const settings = `-c listen_addresses= -c unix_socket_permissions=0700 -k ${home} -c fsync=off -c max_connections=200`
  run('pg_ctl', ['-D', data, '-w', '-l', join(home, 'log'), '-o', settings, 'start'])

  const stop = () => {
    if (!existsSync(home)) return
    run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
    rmSync(home, { recursive: true, force: true })
  }
  process.once('exit', stop)
  return {
    version: programs.version,
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(home)}`,
    stop,
  }
}
