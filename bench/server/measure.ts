import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openDatabase } from '#database/client/open-database.ts'
import { projectFolder } from '#database/client/project-folder.ts'
import { startThrowawayPostgres } from '../../scripts/throwaway-postgres.mjs'
import { growStudents } from './grow-cluster.ts'
import { scriptsUntilFigures } from './page-scripts.ts'
import { memoryOf, type RunningServer, signIn, startServer } from './running-server.ts'

/** Measures the built server on the embedded PostgreSQL and on this machine's own; prints a table for each measure. */
const CLIENTS = 10
const REQUESTS = 500
const STUDENTS = 10_000
/** Connections and workers that nobody uses are ended after ten seconds. */
const IDLE_MS = 25_000
/** The server counts the calls of a minute and refuses more than a person makes. */
const MINUTE_MS = 61_000

/** The lists that are asked for, as the students' page does. */
const LISTS: Readonly<Record<string, string>> = {
  'the first page of 100': 'limit=100',
  'all, to 500 rows': 'limit=500',
  'by name': 'limit=100&sort=person',
  'the words «ан ст»': `limit=100&q=${encodeURIComponent('ан ст')}`,
}

const autocannon = createRequire(import.meta.url).resolve('autocannon')

console.log(`Node ${process.version}, load of the machine before: ${loadavg()[0]?.toFixed(1)}`)
spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')], { stdio: 'inherit' })
await measure('embedded PostgreSQL 18', {})
const other = startThrowawayPostgres()
if (other) await measure(`PostgreSQL ${other.version} of the machine`, { DATABASE_URL: other.url })
other?.stop()
console.log(`Load of the machine after: ${loadavg()[0]?.toFixed(1)}`)

async function measure(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kuznitsa-bench-'))
  chmodSync(dataFolder, 0o711)
  const settings = { ...environment, KUZNITSA_DATA: dataFolder }
  console.log(`\n## ${name}\n`)
  const first = await startServer(settings)
  await first.stop()
  const server = await startServer(settings)
  console.log(`first start ${first.seconds.toFixed(1)} s, warm start ${server.seconds.toFixed(1)} s`)
  if (!environment.DATABASE_URL) await measurePage(server)
  await measureLists(server, 'the demo')
  await pause(IDLE_MS)
  console.log(
    `memory at rest (PSS): ${memoryOf(server.pid).toFixed(0)} MB, the database ${environment.DATABASE_URL ? 'not ' : ''}included`,
  )
  const database = await openDatabase({ dataFolder, databaseUrl: environment.DATABASE_URL })
  await growStudents(database, STUDENTS)
  await database.close()
  await pause(MINUTE_MS - IDLE_MS)
  await measureLists(server, `${STUDENTS} students`)
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}

async function measurePage({ address }: RunningServer): Promise<void> {
  const { files, gzip, brotli, milliseconds } = await scriptsUntilFigures(address)
  console.log(
    `scripts until the figures of / stand: ${gzip.toFixed(0)} kB by gzip, ${brotli.toFixed(0)} kB by brotli, in ${files} files, after ${milliseconds.toFixed(0)} ms`,
  )
}

async function measureLists({ address }: RunningServer, size: string): Promise<void> {
  const cookie = await signIn(address, 'administrator')
  console.log(
    `\n| ${size}: list | p50, ms | p99, ms | mean, ms | lists a second | failed |\n|---|---|---|---|---|---|`,
  )
  for (const [name, query] of Object.entries(LISTS)) {
    const { latency, requests, non2xx } = await load(`${address}/api/v1/enrolments?${query}`, cookie)
    console.log(
      `| ${name} | ${latency.p50} | ${latency.p99} | ${latency.average} | ${requests.average} | ${non2xx} |`,
    )
  }
}

interface Load {
  readonly latency: { readonly p50: number; readonly p99: number; readonly average: number }
  readonly requests: { readonly average: number }
  readonly non2xx: number
}

/** The clients are a process of their own, so that they and the server do not wait for each other. */
async function load(url: string, cookie: string): Promise<Load> {
  const clients = ['-c', String(CLIENTS), '-a', String(REQUESTS), '--json', '-H', `cookie=${cookie}`, url]
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...clients])
  return JSON.parse(stdout) as Load
}
