import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { InjectOptions } from 'fastify'
import { openDatabase } from '#database/client/open-database.ts'
import { migrate } from '#database/migrations/migrate.ts'
import { writeWorkbook } from '#documents/exchange/write-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { buildApp } from '#server/http/app.ts'
import { buildContext } from '#server/wiring/context.ts'
import { loadDemo } from '#server/wiring/load-demo.ts'
import { openRoutes } from '#server/wiring/routes.ts'
import { uploadOf } from '../../tests/factories/upload.ts'
import { manyStudents } from './many-students.ts'

/** Brings a workbook of many students by the API, step by step, and prints a line for each number of students. */
const SIZES = (process.argv[2] ?? '10000,50000').split(',').map(Number)

/** How often memory is looked at; milliseconds. */
const SAMPLED = 10

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)

/** Seconds that something takes, and the most memory that the process holds meanwhile above what it held before. */
async function measured<T>(act: () => Promise<T>) {
  globalThis.gc?.()
  const rest = process.memoryUsage().rss
  let peak = rest
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, SAMPLED)
  const begun = performance.now()
  const answer = await act()
  clearInterval(timer)
  return { answer, seconds: (performance.now() - begun) / 1000, more: megabytes(peak - rest) }
}

console.log(`Node ${process.version}`)
console.log(
  '| students | file, MB | upload, s | worker alone, MB | of it for the file | server during upload, more MB | dry run, s | apply, s | apply, more MB | second upload changes |',
)
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const size of SIZES) console.log(`| ${(await importOf(size)).join(' | ')} |`)

async function importOf(students: number): Promise<(string | number)[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kuznitsa-import-'))
  const database = await openDatabase({ dataFolder, databaseUrl: process.env.DATABASE_URL, durable: true })
  const app = await buildApp({
    pages: '/nowhere',
    secure: false,
    logLevel: 'silent',
    sentences: allSentences,
  })
  try {
    await migrate(database)
    const secret = 'a secret of the bench, long enough'
    const context = buildContext({ database, secret, demo: true, secure: false })
    await loadDemo(context)
    openRoutes(app, context)
    return await run(await asAdministrator(), students)
  } finally {
    await app.close()
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }

  async function asAdministrator() {
    const personas = (await app.inject('/api/v1/demo/personas')).json<{ items: { persona: string }[] }>()
      .items
    const persona = personas.find(item => item.persona.startsWith('administrator'))?.persona
    const url = '/api/v1/demo/sign-in'
    const signedIn = await app.inject({ method: 'POST', url, payload: { persona } })
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? ''
    return async (options: InjectOptions) => {
      const answer = await app.inject({ ...options, headers: { ...options.headers, cookie } })
      if (answer.statusCode >= 400) throw new Error(answer.body)
      return answer.json()
    }
  }
}

/** What the worker takes, measured where nothing else runs. */
function readAlone(workbook: Uint8Array): { readonly megabytes: number; readonly more: number } {
  const folder = mkdtempSync(join(tmpdir(), 'kuznitsa-read-'))
  const file = join(folder, 'students.xlsx')
  try {
    writeFileSync(file, workbook)
    const script = new URL('read-alone.ts', import.meta.url).pathname
    const options = ['--conditions=source', '--import', 'tsx', script, file]
    return JSON.parse(execFileSync(process.execPath, options, { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Ask = (options: InjectOptions) => Promise<{
  readonly id: string
  readonly state: string
  readonly issues: readonly unknown[]
  readonly changes: readonly { readonly created: number; readonly changed: number }[]
  readonly items: readonly { readonly id: string; readonly state: string }[]
}>

async function run(ask: Ask, students: number): Promise<(string | number)[]> {
  const workbook = await writeWorkbook(manyStudents(students))
  const { payload, headers } = uploadOf('workbook', 'students.xlsx', workbook)
  const alone = readAlone(workbook)
  /** Uploads the file and waits until it is read. */
  const send = async () => {
    const { id } = await ask({ method: 'POST', url: '/api/v1/imports', payload, headers })
    for (;;) {
      const { items } = await ask({ method: 'GET', url: '/api/v1/imports' })
      if (items.some(item => item.id === id && item.state !== 'reading')) return { id }
      await setTimeout(SAMPLED)
    }
  }
  const sent = await measured(send)
  const url = `/api/v1/imports/${sent.answer.id}`
  const tried = await measured(() => ask({ method: 'GET', url }))
  if (tried.answer.state !== 'ready') throw new Error(JSON.stringify(tried.answer.issues.slice(0, 3)))
  const applied = await measured(() => ask({ method: 'POST', url: `${url}/apply` }))
  const again = await ask({ method: 'GET', url: `/api/v1/imports/${(await send()).id}` })
  const changes = again.changes.reduce((sum, { created, changed }) => sum + created + changed, 0)
  return [
    students,
    (workbook.length / 1024 / 1024).toFixed(1),
    sent.seconds.toFixed(1),
    alone.megabytes,
    alone.more,
    sent.more,
    tried.seconds.toFixed(1),
    applied.seconds.toFixed(1),
    applied.more,
    changes,
  ]
}
