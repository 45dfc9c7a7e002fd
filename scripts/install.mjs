import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const packagesIn = file => JSON.parse(readFileSync(file, 'utf8')).packages

/** Whether `node_modules` holds what the lock file asks for; packages of other platforms may be absent. */
export function isInstalled(folder = ROOT) {
  const written = `${folder}node_modules/.package-lock.json`
  if (!existsSync(written)) return false
  const installed = packagesIn(written)
  return Object.entries(packagesIn(`${folder}package-lock.json`)).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional)
  })
}

/** Whether `node_modules` is a link: `npm ci` would empty the folder that it leads to, which is another's. */
export const isLinked = (folder = ROOT) =>
  lstatSync(`${folder}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink() === true

/** Runs `npm ci` where packages are missing or stale; ends the process with a sentence when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return
  if (isLinked()) {
    console.error(
      'node_modules is a link to packages of other versions. Maybe remove the link and start again.',
    )
    process.exit(1)
  }
  console.log('Installing packages (npm ci) …')
  const npm = process.env.npm_execpath
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (status === 0) return
  console.error(
    'npm ci failed: see above. Maybe the registry cannot be reached, or Node is older than 20.19.',
  )
  process.exit(1)
}
