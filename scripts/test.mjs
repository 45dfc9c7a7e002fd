/** `npm test`: does its own set-up, runs every test, and the database's once more on the machine's PostgreSQL. */
import { ensureBrowser } from './find-browser.mjs'
import { ensureInstalled } from './install.mjs'
import { runVitest, sumOf } from './run-vitest.mjs'
import { startThrowawayPostgres } from './throwaway-postgres.mjs'

/** The tests that speak to a database. */
const DATABASE_TESTS = ['src/database/', 'src/server/', 'tests/api/']

async function runOnInstalledPostgres(env) {
  const server = startThrowawayPostgres()
  if (!server) {
    console.log(
      '\nNo PostgreSQL 15 or newer on this machine: the database was tested on the embedded one only.',
    )
    return { passed: 0, failed: 0, skipped: 0, failures: [] }
  }
  console.log(`\nThe database's tests once more, on PostgreSQL ${server.version} of this machine`)
  try {
    return await runVitest(DATABASE_TESTS, { ...env, KUZNITSA_TEST_DATABASE_URL: server.url })
  } finally {
    server.stop()
  }
}

async function runEverything() {
  const env = { CHROME_PATH: ensureBrowser() }
  const whole = await runVitest([], env)
  return sumOf(whole, await runOnInstalledPostgres(env))
}

// Told to stop, the process ends in order, and with it the server that it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

ensureInstalled()
const { passed, failed, skipped, failures } = await runEverything()
for (const failure of failures) console.log(`\nfailed: ${failure}`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
