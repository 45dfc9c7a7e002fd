import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from './install.mjs'

const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** The sum of two counts of tests. */
export const sumOf = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
})

/** A file that broke before its first test counts as one failure, or it would be lost. */
const brokenFiles = report =>
  report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length

const firstLine = text => (text ?? '').split('\n', 1)[0]

const failedTests = file =>
  file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(test => `${test.fullName}: ${firstLine(test.failureMessages?.[0])}`)

/** A line for each failure: the file, the test and what it said. Long runs print them too far up to be found. */
const failuresOf = report =>
  report.testResults
    .filter(file => file.status === 'failed')
    .flatMap(file => {
      const tests = failedTests(file)
      const said = tests.length > 0 ? tests : [firstLine(file.message)]
      return said.map(line => `${relative(ROOT, file.name)}: ${line}`)
    })

/**
 * What a run of vitest came to, by its report (nothing where it wrote none) and its exit code.
 * What vitest cannot put down to a test, such as a rejection that nobody handles, counts as one failure.
 */
export function countsOf(report, exitCode) {
  if (!report) return { ...NOTHING, failed: 1, failures: ['the run of the tests broke off without a report'] }
  const failed = report.numFailedTests + brokenFiles(report)
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failuresOf(report),
  }
}

/** Runs the tests under the given folders, all of them when none is given, and counts them. */
export async function runVitest(folders, env) {
  const folder = mkdtempSync(join(tmpdir(), 'kuznitsa-tests-'))
  const report = join(folder, 'report.json')
  const options = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
  ]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...options, ...folders], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const leaveNothing = () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', leaveNothing)
  const exitCode = await new Promise(resolve => child.on('close', resolve))
  const counts = countsOf(existsSync(report) && JSON.parse(readFileSync(report, 'utf8')), exitCode)
  process.off('exit', leaveNothing)
  leaveNothing()
  return counts
}
