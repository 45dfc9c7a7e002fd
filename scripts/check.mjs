/** `npm run check`: types, walls, lint, dead code and sizes; the only command before a commit. */
import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { ensureInstalled, ROOT } from './install.mjs'

const TOOLS = 'node_modules'

/** Each check with its command; the slowest first. */
const CHECKS = [
  {
    name: 'types of tests',
    command: [`${TOOLS}/typescript/bin/tsc`, '--project', 'tsconfig.test.json', '--pretty', 'false'],
  },
  { name: 'types', command: [`${TOOLS}/typescript/bin/tsc`, '--build', '--pretty', 'false'] },
  { name: 'dead code', command: [`${TOOLS}/knip/bin/knip.js`, '--no-config-hints'] },
  {
    name: 'walls',
    command: [
      `${TOOLS}/dependency-cruiser/bin/dependency-cruise.mjs`,
      '--config',
      '.dependency-cruiser.mjs',
      'src',
    ],
  },
  {
    name: 'lint',
    command: [
      `${TOOLS}/@biomejs/biome/bin/biome`,
      'check',
      '--diagnostic-level=error',
      '--max-diagnostics=100',
      '.',
    ],
  },
  { name: 'sizes', command: ['scripts/check-sizes.mjs'] },
]

function runNode(args) {
  return new Promise(resolve => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('close', code => resolve({ passed: code === 0, output: output.trim() }))
  })
}

async function runCheck({ name, command }) {
  const start = performance.now()
  const { passed, output } = await runNode(command)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (output && (!passed || name === 'sizes')) console.log(`\n${output}`)
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`)
  return passed
}

/** Runs all checks, as many at a time as there are cores but at most three. */
async function runChecks() {
  const waiting = [...CHECKS]
  const verdicts = []
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) verdicts.push(await runCheck(check))
  }
  await Promise.all(Array.from({ length: Math.min(3, cpus().length) }, worker))
  return verdicts
}

ensureInstalled()
const verdicts = await runChecks()
const failed = verdicts.filter(passed => !passed).length
console.log(failed === 0 ? '\nAll checks passed.' : `\n${failed} of ${verdicts.length} checks failed.`)
process.exitCode = failed === 0 ? 0 : 1
