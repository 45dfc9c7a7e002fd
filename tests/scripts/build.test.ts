import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '#database/client/project-folder.ts'

/** What the manifest of the build says of a script. */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

/** All script until the figures of `/` can be read; kilobytes by gzip. */
const AIM_KB = 200

const folder = mkdtempSync(join(tmpdir(), 'kuznitsa-build-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the built pages', () => {
  beforeAll(() => {
    const builder = join(projectFolder(), 'scripts', 'build.mjs')
    const act = `import { buildWeb } from ${JSON.stringify(builder)}; await buildWeb(${JSON.stringify(folder)})`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', act], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'test' },
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  }, 120_000)

  it('are those of a person’s start, also when a test run has them built', () => {
    const scripts = readdirSync(join(folder, 'assets')).filter(name => name.endsWith('.js'))
    const slow = scripts.filter(name =>
      /jsxDEV|react-dom-client\.development/.test(readFileSync(join(folder, 'assets', name), 'utf8')),
    )
    expect(scripts.length).toBeGreaterThan(20)
    expect(slow).toEqual([])
  })

  it(`show the passport after less than ${AIM_KB} kB of script, none of it the office’s`, () => {
    const needed = scriptsOf(['index.html', 'app/PublicFrame.tsx', 'reports/PassportPage.tsx'])
    const kilobytes = needed.reduce((sum, { file }) => sum + zipped(file), 0) / 1024
    expect(kilobytes).toBeGreaterThan(50)
    expect(kilobytes).toBeLessThan(AIM_KB)
    expect(
      needed.map(({ file }) => file).filter(file => /Office|Register|YearPage|Modal/.test(file)),
    ).toEqual([])
  })
})

/** The scripts of these parts of the page and all that they need before they run. */
function scriptsOf(parts: readonly string[]): Chunk[] {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const needed = new Map<string, Chunk>()
  const visit = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build has no ${name}`)
    if (needed.has(name)) return
    needed.set(name, chunk)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const part of parts) visit(part)
  return [...needed.values()]
}

const zipped = (file: string): number => gzipSync(readFileSync(join(folder, file))).length
