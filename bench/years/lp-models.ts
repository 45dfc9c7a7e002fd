import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { solveLpText } from '#server/jobs/highs.ts'

/** Solves published models (CPLEX LP text, plain or gzipped) through the solver's wrapper, and prints a line for each. */
const SECONDS = 60
const files = process.argv.slice(2)
if (files.length === 0)
  throw new Error('Name the models: npx tsx --conditions=source bench/years/lp-models.ts FILE.lp.gz …')

console.log('| model | status | cost | bound | seconds |')
console.log('|---|---|---|---|---|')
for (const file of files) {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const begun = performance.now()
  const { status, cost, bound } = await solveLpText(text, { seconds: SECONDS, gap: 0 })
  const name = file.split('/').at(-1)
  console.log(
    `| ${name} | ${status} | ${Math.round(cost)} | ${bound.toFixed(1)} | ${((performance.now() - begun) / 1000).toFixed(1)} |`,
  )
}
