/**
 * `npm start`: installs what is missing, builds what is stale, and runs the server in this process until it is told
 * to stop. Ctrl-C, `kill` and a closed terminal stop it in order.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT } from './install.mjs'

const OLDEST_NODE = [20, 19]

/** How often it looks whether whoever started it is still there, in milliseconds. */
const PARENT_CHECK_MS = 500

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  console.error(`Node ${process.versions.node} is too old: Kuznitsa needs ${OLDEST_NODE.join('.')} or newer.`)
  process.exit(1)
}

/** Builds in a process of its own: the builders' memory is not to stay with the server. */
function buildStale() {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/**
 * A signal to npm reaches npm or its shell, not the server below them. So the server, when npm started it, stops in
 * order once one of them is gone; started without npm it may outlive its parent, as with `nohup node scripts/start.mjs &`.
 */
function followParent() {
  if (!process.env.npm_lifecycle_event) return
  const starters = startersOf(process.ppid)
  const watch = setInterval(() => {
    if (starters.every(([child, parent]) => parentOf(child) === parent)) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, PARENT_CHECK_MS)
  watch.unref()
}

/**
 * Who is whose parent from the server up to npm: npm itself, or its shell and npm above it, and so on up where that npm
 * was run by another, as with `npx npm@10 start`. Only Linux tells that without a program of its own.
 */
function startersOf(parent) {
  const line = [process.pid, parent]
  for (let last = parent; isShellOfNpm(last); last = line.at(-1)) {
    line.push(parentOf(last))
    const above = parentOf(line.at(-1))
    if (isShellOfNpm(above)) line.push(above)
  }
  return line.slice(1).map((above, place) => [line[place], above])
}

const isShellOfNpm = pid =>
  readProcess(pid, 'cmdline')?.split('\0')[1] === '-c' &&
  /^npm\b/.test(readProcess(parentOf(pid), 'cmdline') ?? '')

function parentOf(pid) {
  if (pid === process.pid) return process.ppid
  // The name of a program stands in brackets, and may hold brackets and spaces itself.
  return Number(
    readProcess(pid, 'stat')
      ?.replace(/^.*\) \S+ /s, '')
      .split(' ')[0],
  )
}

function readProcess(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

refuseOldNode()
followParent()
ensureInstalled()
buildStale()
process.env.NODE_ENV ??= 'production'
const server = join(ROOT, 'dist', 'server', 'main.js')
if (!existsSync(server)) {
  console.error(`The build left no ${server}. Maybe remove the folder dist and start again.`)
  process.exit(1)
}
await import(pathToFileURL(server).href)
