import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../scripts/install.mjs'
import { countsOf, sumOf } from '../../scripts/run-vitest.mjs'

const report = (counts: object, files: readonly object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
  ...counts,
})

const brokenFile = {
  name: join(ROOT, 'tests/broken.test.ts'),
  status: 'failed',
  message: 'no such module\nat line 1',
  assertionResults: [],
}
const failedFile = {
  name: join(ROOT, 'src/week.test.ts'),
  status: 'failed',
  assertionResults: [
    { status: 'passed', fullName: 'a week has days' },
    {
      status: 'failed',
      fullName: 'a week has hours',
      failureMessages: ['Error: expected 35 to be 36\nat line 2'],
    },
  ],
}

describe('the count of a test run', () => {
  it('adds what waits to what is to be written', () => {
    // 3 skipped + 1 to do
    const run = report({ numPassedTests: 5, numPendingTests: 3, numTodoTests: 1 })
    expect(countsOf(run, 0)).toEqual({ passed: 5, failed: 0, skipped: 4, failures: [] })
  })

  it('holds a file that broke before its first test for a failure', () => {
    // one failed test in one file, and a file without a test
    const run = report({ numPassedTests: 1, numFailedTests: 1 }, [failedFile, brokenFile])
    expect(countsOf(run, 1)).toMatchObject({ passed: 1, failed: 2, skipped: 0 })
  })

  it('names each failure with its file, its test and what it said', () => {
    const run = report({ numPassedTests: 1, numFailedTests: 1 }, [failedFile, brokenFile])
    expect(countsOf(run, 1).failures).toEqual([
      'src/week.test.ts: a week has hours: Error: expected 35 to be 36',
      'tests/broken.test.ts: no such module',
    ])
  })

  it('does not call a run good that ended badly without a failed test', () => {
    expect(countsOf(report({ numPassedTests: 5 }), 1)).toMatchObject({ passed: 5, failed: 1, skipped: 0 })
  })

  it('holds a run without a report for a failure', () => {
    expect(countsOf(undefined, 1)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  })

  it('is summed over runs', () => {
    const one = { passed: 1, failed: 2, skipped: 3, failures: ['one'] }
    const other = { passed: 10, failed: 20, skipped: 30, failures: ['other'] }
    expect(sumOf(one, other)).toEqual({ passed: 11, failed: 22, skipped: 33, failures: ['one', 'other'] })
  })
})
