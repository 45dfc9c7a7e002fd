import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './install.mjs'

const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** The sum of two counts of tests. */
export const sumOf = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
})

/** A file that broke before its first test counts as one failure, or it would be lost. */
const brokenFiles = report =>
  report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length

/**
 * What a run of vitest came to, by its report (nothing where it wrote none) and its exit code.
 * What vitest cannot put down to a test, such as a rejection that nobody handles, counts as one failure.
 */
export function countsOf(report, exitCode) {
  if (!report) return { ...NOTHING, failed: 1 }
  const failed = report.numFailedTests + brokenFiles(report)
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
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
