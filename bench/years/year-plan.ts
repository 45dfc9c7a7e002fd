import { demoCluster } from '#demo/exchange/demo-cluster.ts'
import { academicYear } from '#domain/values/academic-year.ts'
import { buildYearProblem } from '#planning/years/build/build-year-problem.ts'
import { planYear } from '#planning/years/plan-year.ts'
import { validatePlan } from '#planning/years/validate-plan.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { loadHighsSolver } from '#server/jobs/highs.ts'
import { tileYear } from './tile-year.ts'

/** Plans the demo cluster's year at 1×, 2× and 5× its size and prints a line for each run. */
const SECONDS = Number(process.argv[2] ?? 30)
const SEEDS = Number(process.argv[3] ?? 3)
const TIMES = (process.argv[4] ?? '1,2,5').split(',').map(Number)

const clock = (): number => performance.now() / 1000
const mip = await loadHighsSolver()
const { problem } = buildYearProblem(demoCluster(1), academicYear(2025))
console.log(`${mip.name}, Node ${process.version}, ${SECONDS} s a run`)
console.log('| size | seed | blocks | unplaced | violations | cost | bound | gap | proposals/s | seconds |')
console.log('|---|---|---|---|---|---|---|---|---|---|')
for (const times of TIMES)
  for (let seed = 1; seed <= SEEDS; seed++)
    console.log(`| ${run(tileYear(problem, times), seed).join(' | ')} |`)

function run(tiled: YearProblem, seed: number): (string | number)[] {
  const begun = clock()
  let searched = begun
  const answer = planYear({
    problem: tiled,
    seed,
    mip,
    budget: { seconds: SECONDS, clock },
    onProgress: ({ stage }) => {
      if (stage === 'search') searched = clock()
    },
  })
  const blocks = tiled.sessions.flatMap(session => session.blocks).length
  return [
    `${blocks / problem.sessions.flatMap(session => session.blocks).length}×`,
    seed,
    blocks,
    blocks - answer.placement.length,
    validatePlan(tiled, answer.placement).length,
    answer.cost.total,
    answer.bound ?? '–',
    answer.gap === null ? '–' : `${(answer.gap * 100).toFixed(2)} %`,
    Math.round(answer.proposals / (searched - begun)),
    (clock() - begun).toFixed(1),
  ]
}
