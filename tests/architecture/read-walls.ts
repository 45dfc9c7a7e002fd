import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** One import that a wall forbids. */
export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

/** What the wall reader saw in one house. */
export interface WallReading {
  /** Source files read, by path from the house's root. */
  readonly modules: readonly string[]
  /** The names of all walls, in their order. */
  readonly walls: readonly string[]
  readonly violations: readonly Violation[]
}

interface CruiseOutput {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: {
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] }
    readonly violations: readonly {
      readonly from: string
      readonly to: string
      readonly rule: { readonly name: string }
    }[]
  }
}

/** Reads `src` in the folder with the walls of the real house. */
export async function readWalls(house: string): Promise<WallReading> {
  const command = `${ROOT}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`
  const options = ['--config', `${ROOT}.dependency-cruiser.mjs`, '--output-type', 'json', 'src']
  const { stdout } = await run(process.execPath, [command, ...options], {
    cwd: house,
    maxBuffer: 1 << 28,
  }).catch((failure: { stdout?: string }) => {
    // The command also fails when it finds offences; only without an answer is it broken.
    if (failure.stdout) return { stdout: failure.stdout }
    throw failure
  })
  const { modules, summary } = JSON.parse(stdout) as CruiseOutput
  return {
    modules: modules.map(({ source }) => source).filter(source => /^src\/.*[.]tsx?$/.test(source)),
    walls: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    violations: summary.violations.map(({ from, to, rule }) => ({ from, to, rule: rule.name })),
  }
}
