import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from './read-walls.ts'

interface DeadCode {
  readonly issues: readonly {
    readonly exports: readonly { readonly name: string }[]
    readonly types: readonly { readonly name: string }[]
    readonly dependencies: readonly { readonly name: string }[]
  }[]
}

const node = (script: string, args: readonly string[], cwd: string) =>
  spawnSync(process.execPath, [`${ROOT}${script}`, ...args], { cwd, encoding: 'utf8' })

describe('in a house of its own', () => {
  let house = ''
  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'kuznitsa-dead-'))
  })
  afterEach(() => rmSync(house, { recursive: true, force: true }))

  it('dead files, exports, types and packages are found', () => {
    cpSync(`${ROOT}tests/architecture/offences/dead`, house, { recursive: true })
    cpSync(`${ROOT}knip.json`, join(house, 'knip.json'))
    const { stdout, status } = node('node_modules/knip/bin/knip.js', ['--reporter', 'json'], house)
    const { issues } = JSON.parse(stdout) as DeadCode
    const namesOf = (kind: 'exports' | 'types' | 'dependencies') =>
      issues.flatMap(issue => issue[kind].map(({ name }) => name))
    expect(status).not.toBe(0)
    expect(stdout).toContain('src/domain/dead-file.ts')
    expect(namesOf('exports')).toEqual(['deadExport'])
    expect(namesOf('types')).toEqual(['DeadType'])
    expect(namesOf('dependencies')).toEqual(['dead-package'])
  })

  it.each([
    [300, 0, ''],
    [301, 0, 'think whether it is one thing'],
    [400, 0, 'think whether it is one thing'],
    [401, 1, 'too long'],
  ])('a file of %i lines is judged', (lines, status, verdict) => {
    mkdirSync(join(house, 'src'))
    writeFileSync(join(house, 'src/long.ts'), 'export {}\n'.repeat(lines))
    const judged = node('scripts/check-sizes.mjs', [house], ROOT)
    expect(judged.status).toBe(status)
    expect(judged.stdout.trim()).toBe(verdict && `src/long.ts: ${lines} lines, ${verdict}`)
  })
})
