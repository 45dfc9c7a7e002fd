import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from './read-walls.ts'

interface Finding {
  readonly category: string
  readonly severity: string
  readonly location: { readonly path: string }
}

const OFFENCES = `${ROOT}tests/architecture/offences/lint`
const run = promisify(execFile)

const ruleNamedBy = (file: string): string =>
  basename(file, '.ts').replaceAll(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Lints a house of its own with the real settings; the real house leaves its planted offences out. */
async function lint(house: string): Promise<Finding[]> {
  const command = `${ROOT}node_modules/@biomejs/biome/bin/biome`
  const options = ['lint', '--reporter=json', '--vcs-enabled=false', '--max-diagnostics=200', 'src']
  const { stdout } = await run(process.execPath, [command, ...options], { cwd: house }).catch(
    (failure: { stdout?: string }) => {
      if (failure.stdout) return { stdout: failure.stdout }
      throw failure
    },
  )
  return (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics
}

describe('the linter', () => {
  const house = mkdtempSync(join(tmpdir(), 'kuznitsa-lint-'))
  let findings: Finding[] = []

  beforeAll(async () => {
    cpSync(`${ROOT}biome.json`, join(house, 'biome.json'))
    cpSync(OFFENCES, join(house, 'src'), { recursive: true })
    findings = await lint(house)
  })
  afterAll(() => rmSync(house, { recursive: true, force: true }))

  const planted = readdirSync(OFFENCES).filter(file => file !== 'words.ts')

  it.each(planted.map(file => [ruleNamedBy(file), file]))('catches the offence against %s', (rule, file) => {
    const here = findings.filter(
      ({ location, severity }) => severity === 'error' && basename(location.path) === file,
    )
    expect(here.map(({ category }) => category.split('/').at(-1))).toContain(rule)
  })

  it('has an offence planted against every rule that the house names', () => {
    const settings = readFileSync(`${ROOT}biome.json`, 'utf8')
    const named = [...settings.matchAll(/"(\w+)": (?:"error"|\{\s*"level": "error")/g)].map(
      ([, rule]) => rule,
    )
    expect(named.sort()).toEqual(planted.map(ruleNamedBy).sort())
  })
})
